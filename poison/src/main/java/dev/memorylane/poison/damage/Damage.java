package dev.memorylane.poison.damage;

import java.util.Random;

/** A way to damage a file. */
public interface Damage {
    /** For the damaged file's name. */
    String word();

    /**
     * The damaged file; the given arrays stay as they are.
     *
     * @param file what is damaged, 16 bytes or more
     * @param other another file
     */
    byte[] apply(byte[] file, byte[] other, Random random);
}
