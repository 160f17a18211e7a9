package dev.memorylane.culling.kmeans;

/**
 * SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014), written out so that no library
 * release can change a shortlist.
 */
public final class SplitMix {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;

    /** A stream of its own for each seed, number of clusters and start. */
    public SplitMix(long seed, int k, int start) {
        this.state = mix(mix(seed) ^ k) ^ mix(GOLDEN * (start + 1));
    }

    /** Uniform in [0, 1). */
    public double nextDouble() {
        state += GOLDEN;
        return (mix(state) >>> 11) * UNIT;
    }

    /** Uniform in [0, bound). */
    public int nextInt(int bound) {
        return (int) (nextDouble() * bound);
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
