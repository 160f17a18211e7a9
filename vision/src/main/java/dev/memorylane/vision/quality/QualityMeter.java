package dev.memorylane.vision.quality;

import dev.memorylane.vision.QualitySignals;
import dev.memorylane.vision.picture.Raster;

/** Measures the signals of {@link QualitySignals}, where each is defined. Pure: same pixels, same bits. */
public final class QualityMeter {
    private QualityMeter() {}

    /** The signals of an upright RGB picture. */
    public static QualitySignals measure(Raster picture) {
        Raster luma = picture.luma();
        Tones tones = Tones.of(luma);
        return new QualitySignals(
                Sharpness.of(luma),
                tones.mean(),
                Clipping.shadows(picture),
                Clipping.highlights(picture),
                tones.deviation(),
                Colourfulness.of(picture));
    }
}
