package dev.memorylane.vision.decode.heif;

import java.util.Optional;

/**
 * Chromaticities of red, green, blue and white (ITU-T H.273, table 2), as the matrix to CIE XYZ that ICC profiles hold.
 *
 * @param xy x and y of red, green, blue, white
 */
@SuppressWarnings("ArrayRecordComponent") // eight constants, never compared
record Primaries(double... xy) {
    /** BT.709 and sRGB. */
    static final int BT_709 = 1;

    private static final double D65_X = 0.3127;
    private static final double D65_Y = 0.3290;
    private static final double[] D50 = {0.9642, 1.0, 0.8249};
    /** Cone responses (Lam's Bradford transform, as ICC.1 annex E has it). */
    private static final double[][] BRADFORD = {
        {0.8951, 0.2664, -0.1614}, {-0.7502, 1.7135, 0.0367}, {0.0389, -0.0685, 1.0296}
    };

    /** Those of a code point; empty for what is unspecified or unknown. */
    static Optional<Primaries> of(int codePoint) {
        return Optional.ofNullable(
                switch (codePoint) {
                    case BT_709 -> new Primaries(0.64, 0.33, 0.30, 0.60, 0.15, 0.06, D65_X, D65_Y);
                    case 4 -> new Primaries(0.67, 0.33, 0.21, 0.71, 0.14, 0.08, 0.310, 0.316);
                    case 5 -> new Primaries(0.64, 0.33, 0.29, 0.60, 0.15, 0.06, D65_X, D65_Y);
                    case 6, 7 -> new Primaries(0.630, 0.340, 0.310, 0.595, 0.155, 0.070, D65_X, D65_Y);
                    case 9 -> new Primaries(0.708, 0.292, 0.170, 0.797, 0.131, 0.046, D65_X, D65_Y);
                    case 11 -> new Primaries(0.680, 0.320, 0.265, 0.690, 0.150, 0.060, 0.314, 0.351);
                    case 12 -> new Primaries(0.680, 0.320, 0.265, 0.690, 0.150, 0.060, D65_X, D65_Y);
                    case 22 -> new Primaries(0.630, 0.340, 0.295, 0.605, 0.155, 0.077, D65_X, D65_Y);
                    default -> null;
                });
    }

    /** Columns are the XYZ of red, green and blue, adapted to D50, the white of ICC profiles. */
    double[][] toXyzD50() {
        double[] white = xyz(3);
        double[][] primaries = columns(xyz(0), xyz(1), xyz(2));
        double[] amounts = multiply(inverse(primaries), white);
        for (double[] row : primaries) {
            for (int i = 0; i < 3; i++) {
                row[i] *= amounts[i];
            }
        }
        return multiply(adaptation(white), primaries);
    }

    private double[] xyz(int which) {
        double x = xy[2 * which];
        double y = xy[2 * which + 1];
        return new double[] {x / y, 1, (1 - x - y) / y};
    }

    private static double[][] adaptation(double[] white) {
        double[] from = multiply(BRADFORD, white);
        double[] to = multiply(BRADFORD, D50);
        double[][] scaled = new double[3][3];
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < 3; i++) {
                scaled[row][i] = BRADFORD[row][i] * to[row] / from[row];
            }
        }
        return multiply(inverse(BRADFORD), scaled);
    }

    private static double[][] columns(double[] a, double[] b, double[] c) {
        return new double[][] {{a[0], b[0], c[0]}, {a[1], b[1], c[1]}, {a[2], b[2], c[2]}};
    }

    private static double[] multiply(double[][] m, double[] v) {
        double[] product = new double[3];
        for (int row = 0; row < 3; row++) {
            product[row] = m[row][0] * v[0] + m[row][1] * v[1] + m[row][2] * v[2];
        }
        return product;
    }

    private static double[][] multiply(double[][] a, double[][] b) {
        double[][] product = new double[3][3];
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < 3; i++) {
                product[row][i] = a[row][0] * b[0][i] + a[row][1] * b[1][i] + a[row][2] * b[2][i];
            }
        }
        return product;
    }

    /** By cofactors, which of a 3 x 3 matrix are cyclic. */
    private static double[][] inverse(double[][] m) {
        double[][] inverse = new double[3][3];
        double determinant = 0;
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < 3; i++) {
                inverse[i][row] = m[(row + 1) % 3][(i + 1) % 3] * m[(row + 2) % 3][(i + 2) % 3]
                        - m[(row + 1) % 3][(i + 2) % 3] * m[(row + 2) % 3][(i + 1) % 3];
            }
        }
        for (int i = 0; i < 3; i++) {
            determinant += m[0][i] * inverse[i][0];
        }
        for (double[] row : inverse) {
            for (int i = 0; i < 3; i++) {
                row[i] /= determinant;
            }
        }
        return inverse;
    }
}
