package dev.memorylane.vision.quality;

import dev.memorylane.vision.picture.Raster;
import dev.memorylane.vision.picture.Resampler;
import dev.memorylane.vision.picture.ResamplingFilter;

/** One size for all photos, so that figures of different resolutions compare: 1024 pixels on the long side. */
final class ViewingSize {
    private static final int LONG_SIDE = 1024;

    private ViewingSize() {}

    static Raster of(Raster luma) {
        double scale = (double) LONG_SIDE / Math.max(luma.width(), luma.height());
        int width = Math.max(1, (int) Math.round(luma.width() * scale));
        int height = Math.max(1, (int) Math.round(luma.height() * scale));
        // Hamming's filter shrinks as crisply as a bicubic one at half the cost, but leaves steps where it enlarges.
        ResamplingFilter filter = scale < 1 ? ResamplingFilter.HAMMING : ResamplingFilter.BICUBIC;
        return Resampler.resize(luma, width, height, filter);
    }
}
