package dev.memorylane.poison.damage;

import java.util.Arrays;
import java.util.Random;

/** A run of the same byte, of noise, or of bytes from elsewhere in the file, as after a bad sector. */
final class Overwrite implements Damage {
    private static final int[] NASTY = {0, 1, 0x7F, 0x80, 0xFE, 0xFF};
    private static final int LONGEST = 4096;

    @Override
    public String word() {
        return "overwrite";
    }

    @Override
    public byte[] apply(byte[] file, byte[] other, Random random) {
        byte[] damaged = file.clone();
        int at = random.nextInt(file.length);
        int length = Math.min(1 + random.nextInt(random.nextBoolean() ? 16 : LONGEST), file.length - at);
        switch (random.nextInt(3)) {
            case 0 -> Arrays.fill(damaged, at, at + length, (byte) NASTY[random.nextInt(NASTY.length)]);
            case 1 -> noise(damaged, at, length, random);
            default -> System.arraycopy(file, random.nextInt(file.length - length + 1), damaged, at, length);
        }
        return damaged;
    }

    private static void noise(byte[] file, int at, int length, Random random) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        System.arraycopy(noise, 0, file, at, length);
    }
}
