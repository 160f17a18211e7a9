package dev.memorylane.vision.picture;

import java.util.Optional;

/** Pillow's resampling filters, with the numbers under which {@code preprocessor_config.json} names them. */
public enum ResamplingFilter {
    NEAREST(0, 0),
    LANCZOS(1, 3),
    BILINEAR(2, 1),
    BICUBIC(3, 2),
    BOX(4, 0.5),
    HAMMING(5, 1);

    /** The cubic convolution parameter that Pillow uses. */
    private static final double CUBIC = -0.5;

    private final int code;
    private final double support;

    ResamplingFilter(int code, double support) {
        this.code = code;
        this.support = support;
    }

    /** The filter of a number, if it is one. */
    public static Optional<ResamplingFilter> ofCode(int code) {
        for (ResamplingFilter filter : values()) {
            if (filter.code == code) {
                return Optional.of(filter);
            }
        }
        return Optional.empty();
    }

    /** The number under which configurations name it. */
    public int code() {
        return code;
    }

    /** Half the filter's width in pixels of the coarser picture. */
    double support() {
        return support;
    }

    /** The weight at a distance from the centre, not yet normalised. */
    double weight(double x) {
        return switch (this) {
            case NEAREST -> throw new IllegalStateException("Nearest has no weights");
            case BOX -> x > -0.5 && x <= 0.5 ? 1 : 0;
            case BILINEAR -> Math.max(0, 1 - Math.abs(x));
            case HAMMING -> hamming(Math.abs(x));
            case BICUBIC -> cubic(Math.abs(x));
            case LANCZOS -> -3 <= x && x < 3 ? sinc(x) * sinc(x / 3) : 0;
        };
    }

    private static double hamming(double x) {
        if (x == 0) {
            return 1;
        }
        return x >= 1 ? 0 : sinc(x) * (0.54 + 0.46 * StrictMath.cos(x * Math.PI));
    }

    private static double cubic(double x) {
        if (x < 1) {
            return ((CUBIC + 2) * x - (CUBIC + 3)) * x * x + 1;
        }
        return x < 2 ? (((x - 5) * x + 8) * x - 4) * CUBIC : 0;
    }

    private static double sinc(double x) {
        return x == 0 ? 1 : StrictMath.sin(x * Math.PI) / (x * Math.PI);
    }
}
