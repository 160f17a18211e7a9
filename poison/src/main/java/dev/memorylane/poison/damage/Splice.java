package dev.memorylane.poison.damage;

import java.util.Arrays;
import java.util.Random;

/** The beginning of one file and the end of another; or another file whole, in the middle of this one. */
final class Splice implements Damage {
    private static final int KEPT = 8;
    private static final int MOST_BYTES = 8 << 20;

    @Override
    public String word() {
        return "splice";
    }

    @Override
    public byte[] apply(byte[] file, byte[] other, Random random) {
        int at = KEPT + random.nextInt(file.length - KEPT);
        if (random.nextBoolean() && file.length + other.length <= MOST_BYTES) {
            byte[] inserted = Arrays.copyOf(file, file.length + other.length);
            System.arraycopy(other, 0, inserted, at, other.length);
            System.arraycopy(file, at, inserted, at + other.length, file.length - at);
            return inserted;
        }
        int from = Math.min(at, other.length);
        byte[] crossed = Arrays.copyOf(file, at + other.length - from);
        System.arraycopy(other, from, crossed, at, other.length - from);
        return crossed;
    }
}
