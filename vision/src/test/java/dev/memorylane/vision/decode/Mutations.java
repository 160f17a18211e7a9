package dev.memorylane.vision.decode;

import java.util.Arrays;
import java.util.Random;

/** Damages files in the ways of bad disks and bad people, the same for the same seed. */
public final class Mutations {
    private static final int[] NASTY = {0, 1, 0x7F, 0x80, 0xFF};

    private Mutations() {}

    /** One to eight changes of one kind each: a flipped bit, a nasty byte or number, a cut, a piece moved. */
    public static byte[] of(byte[] file, long seed) {
        Random random = new Random(seed);
        byte[] damaged = file.clone();
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes && damaged.length > 16; i++) {
            damaged = changed(damaged, random);
        }
        return damaged;
    }

    private static byte[] changed(byte[] file, Random random) {
        int at = random.nextInt(random.nextBoolean() ? Math.min(512, file.length) : file.length);
        switch (random.nextInt(6)) {
            case 0, 1 -> file[at] ^= (byte) (1 << random.nextInt(8));
            case 2 -> file[at] = (byte) NASTY[random.nextInt(NASTY.length)];
            case 3 -> Arrays.fill(file, at, Math.min(file.length, at + 4), (byte) NASTY[random.nextInt(NASTY.length)]);
            case 4 -> {
                int from = random.nextInt(file.length);
                int length = Math.min(1 + random.nextInt(64), file.length - Math.max(from, at));
                System.arraycopy(file.clone(), from, file, at, length);
            }
            default -> {
                return random.nextInt(4) == 0 ? Arrays.copyOf(file, Math.max(16, at)) : file;
            }
        }
        return file;
    }
}
