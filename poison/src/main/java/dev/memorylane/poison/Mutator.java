package dev.memorylane.poison;

import dev.memorylane.poison.damage.Damage;
import dev.memorylane.poison.damage.Damages;
import java.util.List;
import java.util.Random;

/**
 * Makes damaged files of whole ones, in the ways of bad disks and of bad people who know the formats. The same files,
 * seed and number give the same bytes.
 */
public final class Mutator {
    private static final int MOST_DAMAGES = 4;
    private static final int SMALLEST = 16;

    private final List<Sample> seeds;
    private final long seed;

    /** @param seeds whole files, in an order that is the same everywhere */
    public Mutator(List<Sample> seeds, long seed) {
        if (seeds.isEmpty()) {
            throw new IllegalArgumentException("Nothing to damage");
        }
        this.seeds = List.copyOf(seeds);
        this.seed = seed;
    }

    /** One file damaged with a seed. */
    public static byte[] damaged(byte[] file, long seed) {
        return new Mutator(List.of(new Sample("file", file)), seed).mutant(0).bytes();
    }

    /** The damaged file of a number, named by it. */
    public Sample mutant(int number) {
        Random random = new Random(mixed(seed * 1_000_003 + number));
        Sample whole = any(random);
        byte[] file = whole.bytes();
        StringBuilder done = new StringBuilder();
        int damages = 1 + random.nextInt(MOST_DAMAGES);
        for (int i = 0; i < damages && file.length >= SMALLEST; i++) {
            Damage damage = Damages.any(random);
            file = damage.apply(file, any(random).bytes(), random);
            done.append('-').append(damage.word());
        }
        return new Sample("mutant-%06d%s.%s".formatted(number, done, whole.extension()), file);
    }

    private Sample any(Random random) {
        return seeds.get(random.nextInt(seeds.size()));
    }

    /** Neighbouring seeds of {@link Random} begin alike. SplitMix64's finalizer (Steele, Lea, Flood 2014). */
    private static long mixed(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
