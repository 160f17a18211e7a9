package dev.memorylane.culling.preference;

/** Solves A x = b for a symmetric positive definite A by Cholesky's factorisation. */
final class Cholesky {

    private Cholesky() {}

    /** @param a the lower triangle counts; overwritten by its factor */
    static double[] solve(double[][] a, double[] b) {
        factor(a);
        int n = b.length;
        double[] x = b.clone();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                x[i] -= a[i][j] * x[j];
            }
            x[i] /= a[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int j = i + 1; j < n; j++) {
                x[i] -= a[j][i] * x[j];
            }
            x[i] /= a[i][i];
        }
        return x;
    }

    private static void factor(double[][] a) {
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = a[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= a[i][k] * a[j][k];
                }
                a[i][j] = i == j ? Math.sqrt(sum) : sum / a[j][j];
            }
        }
    }
}
