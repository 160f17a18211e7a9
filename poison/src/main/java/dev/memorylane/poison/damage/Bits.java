package dev.memorylane.poison.damage;

import java.util.Random;

/** Flipped bits, near the beginning more often than elsewhere: there the structure is. */
final class Bits implements Damage {
    private static final int MOST = 16;
    private static final int BEGINNING = 512;

    @Override
    public String word() {
        return "bits";
    }

    @Override
    public byte[] apply(byte[] file, byte[] other, Random random) {
        byte[] damaged = file.clone();
        int flips = 1 + random.nextInt(MOST);
        for (int i = 0; i < flips; i++) {
            int within = random.nextBoolean() ? Math.min(BEGINNING, file.length) : file.length;
            damaged[random.nextInt(within)] ^= (byte) (1 << random.nextInt(8));
        }
        return damaged;
    }
}
