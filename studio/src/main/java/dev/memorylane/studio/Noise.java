package dev.memorylane.studio;

/**
 * Value noise over the plane: smooth, repeatable, without a period one could see.
 *
 * <p>Lattice values come from a hash of the cell (the finaliser of SplitMix64), blended by Perlin's quintic; octaves add
 * up to fractal Brownian motion.
 */
record Noise(long seed) {

    /** Between 0 and 1; one lattice cell is one unit wide. */
    double at(double x, double y) {
        long left = (long) Math.floor(x);
        long top = (long) Math.floor(y);
        double u = quintic(x - left);
        double v = quintic(y - top);
        double upper = blend(lattice(left, top), lattice(left + 1, top), u);
        double lower = blend(lattice(left, top + 1), lattice(left + 1, top + 1), u);
        return blend(upper, lower, v);
    }

    /** Between 0 and 1, each octave twice as fine and half as strong as the one before. */
    double fractal(double x, double y, int octaves) {
        double sum = 0;
        double weight = 0.5;
        double scale = 1;
        double total = 0;
        for (int octave = 0; octave < octaves; octave++) {
            sum += weight * at(x * scale + 17.3 * octave, y * scale - 9.1 * octave);
            total += weight;
            weight /= 2;
            scale *= 2;
        }
        return sum / total;
    }

    private double lattice(long x, long y) {
        long z = seed + x * 0x9E3779B97F4A7C15L + y * 0xC2B2AE3D27D4EB4FL;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return ((z ^ (z >>> 31)) >>> 11) * 0x1.0p-53;
    }

    private static double quintic(double t) {
        return t * t * t * (t * (t * 6 - 15) + 10);
    }

    private static double blend(double a, double b, double t) {
        return a + (b - a) * t;
    }
}
