package dev.memorylane.vision.quality;

/**
 * How unevenly fine detail is left in a tile: for each direction u, the gradient energy at pixel scale over that at a
 * coarser scale, u'Fu / u'Cu, whose extremes are the generalised eigenvalues of the two structure tensors.
 *
 * @param strength 0 (fine detail left in all directions alike) to 1 (none left in one direction)
 * @param direction in which it is missing most, in radians from x towards y
 */
record Streaks(double strength, double direction) {
    private static final Streaks NONE = new Streaks(0, 0);

    /**
     * Of the mean energy, added in every direction, so that a direction in which the coarse picture has nothing (along
     * a fence, along a horizon) counts as alike, not as blurred.
     */
    private static final double FLOOR = 0.03;

    static Streaks of(GradientTensor fineRaw, GradientTensor coarseRaw) {
        GradientTensor fine = fineRaw.rounded(FLOOR);
        GradientTensor coarse = coarseRaw.rounded(FLOOR);
        double a = coarse.determinant();
        double b = fine.xx() * coarse.yy() + fine.yy() * coarse.xx() - 2 * fine.xy() * coarse.xy();
        double root = Math.sqrt(Math.max(0, b * b - 4 * a * fine.determinant()));
        if (!(a > 0 && b + root > 0)) {
            return NONE;
        }
        double least = (b - root) / (2 * a);
        double most = (b + root) / (2 * a);
        return new Streaks(1 - Math.clamp(least / most, 0, 1), direction(fine, coarse, least));
    }

    /** Of the vector v with (F - lambda C) v = 0: at right angles to either row of the matrix; the longer is exacter. */
    private static double direction(GradientTensor fine, GradientTensor coarse, double lambda) {
        double xx = fine.xx() - lambda * coarse.xx();
        double xy = fine.xy() - lambda * coarse.xy();
        double yy = fine.yy() - lambda * coarse.yy();
        return Math.abs(xx) > Math.abs(yy) ? StrictMath.atan2(xx, -xy) : StrictMath.atan2(-xy, yy);
    }
}
