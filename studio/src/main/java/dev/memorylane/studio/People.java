package dev.memorylane.studio;

import java.awt.Color;

/** Small figures and the like that move while the shutter clicks. */
final class People {

    private static final Color SKIN = Tint.of(0xd9a27e);

    private People() {}

    /**
     * A person on the move.
     *
     * @param foot where the shoes are
     * @param height from shoes to hair
     * @param stride the phase of the step, in radians
     */
    static void walker(Easel easel, double x, double foot, double height, Color coat, Color trousers, double stride) {
        easel.at(x, foot, 0, height / 100, () -> {
            easel.oval(4, 1, 26, 4, Tint.of(0x000000, 0.3));
            double step = 14 * Math.sin(stride);
            easel.line(-3, -46, -3 - step, -2, 10, trousers);
            easel.line(3, -46, 3 + step, -2, 10, Tint.mix(trousers, Color.BLACK, 0.25));
            easel.shape(coat, -13, -82, 13, -82, 16, -40, -16, -40);
            easel.line(-13, -78, -17 + step, -46, 7, Tint.mix(coat, Color.BLACK, 0.15));
            easel.line(13, -78, 17 - step, -46, 7, Tint.mix(coat, Color.BLACK, 0.25));
            easel.ball(0, -91, 9, SKIN);
            easel.oval(0, -95, 9.5, 6, Tint.of(0x3a2418));
        });
    }

    /** An umbrella above a walker of the same place and height. */
    static void umbrella(Easel easel, double x, double foot, double height, Color colour) {
        easel.at(x, foot, -0.08, height / 100, () -> {
            easel.line(10, -60, 6, -122, 2, Tint.of(0x222222));
            Color[] panels = {colour, Tint.mix(colour, Color.BLACK, 0.2), colour, Tint.mix(colour, Color.WHITE, 0.2)};
            for (int i = 0; i < panels.length; i++) {
                double left = -36 + 21 * i;
                easel.shape(panels[i], 6, -132, left, -106, left + 10.5, -109, left + 21, -106);
            }
        });
    }

    /** A sailing boat that heels with the waves. */
    static void sailingBoat(Easel easel, double x, double water, double size, Color sail, double phase) {
        easel.at(x, water, 0.05 * Math.sin(phase), size / 100, () -> {
            easel.shape(Tint.of(0x2a1d1a), -45, -12, 48, -12, 34, 4, -34, 4);
            easel.box(-46, -14, 95, 3, Tint.of(0xe9dfcf));
            easel.line(0, -12, 0, -112, 2, Tint.of(0x3b2a20));
            easel.shape(sail, 3, -108, 3, -20, 44, -22);
            easel.shape(Tint.mix(sail, Color.BLACK, 0.12), -3, -100, -3, -20, -34, -20);
        });
    }

    /** A bird on the wing. */
    static void bird(Easel easel, double x, double y, double size, double beat, Color colour) {
        double lift = size * 0.35 * Math.sin(beat);
        easel.line(x, y, x - size, y - lift, size * 0.12, colour);
        easel.line(x, y, x + size, y - lift, size * 0.12, colour);
    }
}
