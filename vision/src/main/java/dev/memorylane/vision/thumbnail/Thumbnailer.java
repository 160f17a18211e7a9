package dev.memorylane.vision.thumbnail;

import dev.memorylane.vision.Thumbnail;
import dev.memorylane.vision.decode.OpenCv;
import dev.memorylane.vision.picture.Halving;
import dev.memorylane.vision.picture.Raster;
import dev.memorylane.vision.picture.Resampler;
import dev.memorylane.vision.picture.ResamplingFilter;

/** Makes thumbnails of 512 pixels on the long side; a smaller photo keeps its size. */
public final class Thumbnailer {
    /** Long side in pixels. */
    public static final int LONG_SIDE = 512;

    private static final int JPEG_QUALITY = 85;
    private static final double GAP = 1.5;

    private Thumbnailer() {}

    /** The thumbnail of an upright RGB picture. */
    public static Thumbnail of(Raster picture) {
        return encoded(small(picture));
    }

    /** The JPEG of a picture that has the size of a thumbnail. */
    public static Thumbnail encoded(Raster small) {
        return new Thumbnail(OpenCv.encodeJpeg(small, JPEG_QUALITY), small.width(), small.height());
    }

    /**
     * A JPEG of an upright RGB picture at another size.
     *
     * @param longSide most pixels of its long side; a smaller picture keeps its size
     * @param quality 1..100, as libjpeg has it
     */
    public static Thumbnail of(Raster picture, int longSide, int quality) {
        Raster small = small(picture, longSide);
        return new Thumbnail(OpenCv.encodeJpeg(small, quality), small.width(), small.height());
    }

    /**
     * An upright RGB picture at the size of a thumbnail. Hamming's filter is as crisp as a bicubic one where pictures
     * shrink, at half the cost.
     */
    public static Raster small(Raster picture) {
        return small(picture, LONG_SIDE);
    }

    private static Raster small(Raster picture, int longSide) {
        double scale = Math.min(1, (double) longSide / Math.max(picture.width(), picture.height()));
        int width = Math.max(1, (int) Math.round(picture.width() * scale));
        int height = Math.max(1, (int) Math.round(picture.height() * scale));
        return Resampler.resize(near(picture, width, height), width, height, ResamplingFilter.HAMMING);
    }

    /** Halved as long as that leaves half as much again as is wanted: Pillow calls this a reducing gap of 1.5. */
    private static Raster near(Raster picture, int width, int height) {
        Raster near = picture;
        while (near.width() >= 2 * GAP * width && near.height() >= 2 * GAP * height) {
            near = Halving.of(near);
        }
        return near;
    }
}
