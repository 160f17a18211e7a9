package dev.memorylane.vision.quality;

import dev.memorylane.vision.QualitySignals;
import dev.memorylane.vision.picture.Raster;
import java.util.Map;

/** Measures the signals of {@link QualitySignals}, where each is defined. Pure: same pixels, same bits. */
public final class QualityMeter {
    /** Of the tiles, those in which a blurred picture would show it. */
    private static final int LOOKED_AT = TileGrid.TILES / 4;

    private static final double LEVELS = 255;

    private QualityMeter() {}

    /** The signals of an upright RGB picture, without learned ones. */
    public static QualitySignals measure(Raster picture) {
        Raster luma = picture.luma();
        Raster viewed = ViewingSize.of(luma);
        Sharpness sharpness = Sharpness.of(viewed);
        double noise = Noise.of(viewed.width() < luma.width() ? viewed : luma);
        Tones tones = Tones.of(luma);
        Clipping clipping = Clipping.of(picture);
        return new QualitySignals(
                sharpness.ofBestTiles(),
                MotionMeter.of(viewed, sharpness.best(LOOKED_AT), noise),
                tones.mean(),
                tones.blackPoint(),
                tones.whitePoint(),
                clipping.shadows(),
                clipping.highlights(),
                tones.deviation(),
                Math.min(1, noise / LEVELS),
                Colourfulness.of(picture),
                Map.of());
    }
}
