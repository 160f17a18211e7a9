package dev.memorylane.vision.decode.heif;

/**
 * From a sample, 0..1, to light, 0..1 of the display's white (ITU-T H.273, table 3). The curves of television are taken
 * for sRGB's, as viewers of photos do. High dynamic range (ITU-R BT.2100) is brought down: light up to three quarters of
 * reference white, 203 cd/m2 as ITU-R BT.2408 has it, stays as it is; highlights above approach white without reaching it.
 */
enum Transfer {
    SRGB,
    GAMMA_2_2,
    GAMMA_2_6,
    GAMMA_2_8,
    LINEAR,
    PERCEPTUAL_QUANTIZER,
    HYBRID_LOG_GAMMA;

    private static final double REFERENCE_WHITE = 203;
    private static final double HLG_PEAK = 1000;
    private static final double HLG_SYSTEM_GAMMA = 1.2;
    private static final double PQ_PEAK = 10_000;
    private static final double KNEE = 0.75;

    /** That of a code point; sRGB where it is unspecified or unknown. */
    static Transfer of(int codePoint) {
        return switch (codePoint) {
            case 4 -> GAMMA_2_2;
            case 5 -> GAMMA_2_8;
            case 8 -> LINEAR;
            case 16 -> PERCEPTUAL_QUANTIZER;
            case 17 -> GAMMA_2_6;
            case 18 -> HYBRID_LOG_GAMMA;
            default -> SRGB;
        };
    }

    double light(double sample) {
        return switch (this) {
            case SRGB -> sample <= 0.04045 ? sample / 12.92 : StrictMath.pow((sample + 0.055) / 1.055, 2.4);
            case GAMMA_2_2 -> StrictMath.pow(sample, 2.2);
            case GAMMA_2_6 -> StrictMath.pow(sample, 2.6);
            case GAMMA_2_8 -> StrictMath.pow(sample, 2.8);
            case LINEAR -> sample;
            case PERCEPTUAL_QUANTIZER -> shouldered(PQ_PEAK * perceptualQuantizer(sample));
            case HYBRID_LOG_GAMMA -> shouldered(HLG_PEAK * StrictMath.pow(hybridLogGamma(sample), HLG_SYSTEM_GAMMA));
        };
    }

    /** SMPTE ST 2084: BT.2100, table 4. */
    private static double perceptualQuantizer(double sample) {
        double power = StrictMath.pow(sample, 32.0 / 2523);
        double ratio = Math.max(power - 107.0 / 128, 0) / (2413.0 / 128 - 2392.0 / 128 * power);
        return StrictMath.pow(ratio, 8192.0 / 1305);
    }

    /** ARIB STD-B67: BT.2100, table 5, inverse. */
    private static double hybridLogGamma(double sample) {
        return sample <= 0.5
                ? sample * sample / 3
                : (StrictMath.exp((sample - 0.55991073) / 0.17883277) + 0.28466892) / 12;
    }

    private static double shouldered(double candelas) {
        double light = candelas / REFERENCE_WHITE;
        return light <= KNEE ? light : KNEE + (1 - KNEE) * -StrictMath.expm1((KNEE - light) / (1 - KNEE));
    }
}
