package dev.memorylane.poison.damage;

import java.util.Arrays;
import java.util.Random;

/** The end is missing, or a piece from the middle. */
final class Cut implements Damage {
    private static final int KEPT = 8;

    @Override
    public String word() {
        return "cut";
    }

    @Override
    public byte[] apply(byte[] file, byte[] other, Random random) {
        int from = KEPT + random.nextInt(file.length - KEPT);
        if (random.nextBoolean()) {
            return Arrays.copyOf(file, from);
        }
        int to = from + random.nextInt(file.length - from + 1);
        byte[] damaged = Arrays.copyOf(file, file.length - (to - from));
        System.arraycopy(file, to, damaged, from, file.length - to);
        return damaged;
    }
}
