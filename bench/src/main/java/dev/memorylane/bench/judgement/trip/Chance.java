package dev.memorylane.bench.judgement.trip;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/** Draws what is left to chance, all from one seed. */
public final class Chance {

    private final SplittableRandom random;

    public Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    public boolean once(double probability) {
        return random.nextDouble() < probability;
    }

    public double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    public double normal(double deviation) {
        return deviation * random.nextGaussian();
    }

    /** At least low, at most high, both inclusive. */
    public int whole(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    public long seed() {
        return random.nextLong();
    }

    public <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** Log-normally distributed about a median, drawn again outside the bounds. */
    public double logNormal(double median, double sigma, double low, double high) {
        double drawn;
        do {
            drawn = median * Math.exp(normal(sigma));
        } while (drawn < low || drawn > high);
        return drawn;
    }

    /** Each factor between the bounds as likely as any. */
    public double logUniform(double low, double high) {
        return low * Math.pow(high / low, random.nextDouble());
    }

    public static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
