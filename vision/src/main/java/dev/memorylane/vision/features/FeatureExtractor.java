package dev.memorylane.vision.features;

import dev.memorylane.vision.picture.Raster;
import dev.memorylane.vision.picture.Resampler;
import dev.memorylane.vision.picture.ResamplingFilter;
import java.util.Optional;

/** Finds the local features of a picture at a long side of 512 pixels. Same pixels, same bits on one kind of processor. */
public final class FeatureExtractor {
    /** Long side in pixels; a smaller picture keeps its size. */
    public static final int LONG_SIDE = 512;

    /** Keypoints at most: more tell bursts no better. */
    public static final int MOST = 150;

    /** Below this a side has no room for a keypoint and its surroundings. */
    private static final int LEAST_SIDE = 16;

    private FeatureExtractor() {}

    /**
     * The features of an upright picture, RGB or luma.
     *
     * @return empty where nothing in it stands out: a picture without texture
     */
    public static Optional<LocalFeatures> of(Raster picture) {
        Raster luma = small(picture.luma());
        return Math.min(luma.width(), luma.height()) < LEAST_SIDE
                ? Optional.empty()
                : Keypoints.of(luma, MOST).map(keypoints -> features(luma, keypoints));
    }

    private static LocalFeatures features(Raster luma, Keypoints keypoints) {
        return new LocalFeatures(
                luma.width(), luma.height(), keypoints.places(), keypoints.descriptors(), SharpnessMap.of(luma));
    }

    private static Raster small(Raster luma) {
        double scale = Math.min(1, (double) LONG_SIDE / Math.max(luma.width(), luma.height()));
        int width = Math.max(1, (int) Math.round(luma.width() * scale));
        int height = Math.max(1, (int) Math.round(luma.height() * scale));
        return Resampler.resize(luma, width, height, ResamplingFilter.HAMMING);
    }
}
