package dev.memorylane.studio;

import java.util.SplittableRandom;

/** Noise of a sensor: mostly of brightness, a little of colour. Pixels are packed RGB and changed in place. */
public final class Grain {

    private static final int GRAINS = 1 << 16;
    private static final int[] GRAIN = grain();

    private Grain() {}

    /** Noise that grows with the root of the sensitivity, another for each seed. */
    public static void add(int[] pixels, int iso, long seed) {
        int strength = (int) Math.round(256 * (1.2 + 0.055 * Math.sqrt(iso)));
        long state = seed | 1;
        for (int i = 0; i < pixels.length; i++) {
            state ^= state << 13;
            state ^= state >>> 7;
            state ^= state << 17;
            int light = GRAIN[(int) (state & (GRAINS - 1))] * strength >> 16;
            int tint = GRAIN[(int) ((state >>> 32) & (GRAINS - 1))] * strength >> 18;
            int p = pixels[i];
            pixels[i] = Tint.pack(
                    clamp((p >> 16 & 255) + light + tint),
                    clamp((p >> 8 & 255) + light),
                    clamp((p & 255) + light - tint));
        }
    }

    private static int clamp(int value) {
        return Math.clamp(value, 0, 255);
    }

    /** Normally distributed numbers with a standard deviation of 256. */
    private static int[] grain() {
        SplittableRandom random = new SplittableRandom(1);
        int[] grain = new int[GRAINS];
        for (int i = 0; i < GRAINS; i++) {
            grain[i] = (int) Math.round(256 * random.nextGaussian());
        }
        return grain;
    }
}
