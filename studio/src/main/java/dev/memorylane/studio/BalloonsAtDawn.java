package dev.memorylane.studio;

import java.awt.Color;
import java.awt.geom.Ellipse2D;

/** Hot-air balloons over stone towers. */
final class BalloonsAtDawn implements Scene {

    private static final int[][] COLOURS = {
        {0xd9352b, 0xf7e7c6},
        {0x2b6fb8, 0xf5c63c},
        {0xf08a24, 0x7a2e6a},
        {0x2f9a74, 0xf4efe0},
        {0x7a3fa0, 0xf2a0b8},
        {0xf3c53b, 0xc43b3b}
    };

    @Override
    public void background(Easel easel) {
        easel.band(0, 900, Tint.of(0x5f86c4), Tint.of(0xb8b6d8), Tint.of(0xf6c7b4), Tint.of(0xffe6b0));
        easel.glow(420, 720, 700, Tint.of(0xfff0c4, 0.9));
        Nature.clouds(easel, 60, 420, Tint.of(0xf5d0cc), 0.4);
        Nature.ridge(easel, 820, 260, 640, 1.9, Tint.of(0xc9a5b4), Tint.of(0xe9c2a8));
        Nature.ridge(easel, 900, 240, 380, 7.3, Tint.of(0xb98a80), Tint.of(0xd9a985));
        towers(easel, 900, 34, 120, 0xc48f6c);
        towers(easel, 1010, 22, 210, 0xa87150);
        Nature.ridge(easel, 1180, 170, 520, 15.5, Tint.of(0x8a5c3c), Tint.of(0x55371f));
        Nature.roughen(easel, 830, Easel.HEIGHT, 9, 0.7, 0.2);
        Nature.grass(easel, 1040, 1190, 3200, Tint.of(0x4d3c1c), Tint.of(0xb89a52));
        for (int i = 0; i < 16; i++) {
            balloon(easel, easel.between(40, 1720), easel.between(60, 560), easel.between(14, 38), i);
        }
    }

    private static void towers(Easel easel, double foot, int count, double height, int stone) {
        for (int i = 0; i < count; i++) {
            double x = Easel.WIDTH * (i + easel.random.nextDouble()) / count;
            double tall = height * easel.between(0.5, 1.3);
            double half = tall * easel.between(0.17, 0.28);
            Color lit = Tint.mix(Tint.of(stone), Tint.of(0xffdcae), easel.between(0.1, 0.4));
            easel.shape(
                    lit,
                    x - half,
                    foot + 60,
                    x + half,
                    foot + 60,
                    x + half * 0.35,
                    foot - tall,
                    x,
                    foot - tall * 1.12,
                    x - half * 0.35,
                    foot - tall);
            easel.shape(
                    Tint.of(0x5a3426, 0.4),
                    x + half * 0.1,
                    foot + 60,
                    x + half,
                    foot + 60,
                    x + half * 0.35,
                    foot - tall,
                    x,
                    foot - tall * 1.12);
            easel.oval(x, foot - tall * 1.02, half * 0.5, half * 0.28, Tint.mix(Tint.of(stone), Color.BLACK, 0.35));
        }
    }

    static void balloon(Easel easel, double x, double y, double radius, int kind) {
        Color first = Tint.of(COLOURS[kind % COLOURS.length][0]);
        Color second = Tint.of(COLOURS[kind % COLOURS.length][1]);
        easel.shape(
                first,
                x - radius * 0.93,
                y + radius * 0.35,
                x + radius * 0.93,
                y + radius * 0.35,
                x + radius * 0.2,
                y + radius * 1.5,
                x - radius * 0.2,
                y + radius * 1.5);
        for (int i = 0; i < 7; i++) {
            double half = radius * Math.cos(Math.PI * i / 14);
            easel.pen.setPaint(i % 2 == 0 ? first : second);
            easel.pen.fill(new Ellipse2D.Double(x - half, y - radius, 2 * half, 2 * radius));
            easel.shape(
                    i % 2 == 0 ? first : second,
                    x - half * 0.9,
                    y + radius * 0.4,
                    x + half * 0.9,
                    y + radius * 0.4,
                    x + half * 0.2,
                    y + radius * 1.5,
                    x - half * 0.2,
                    y + radius * 1.5);
        }
        easel.glow(x - radius * 0.4, y - radius * 0.4, radius * 0.9, Tint.of(0xffffff, 0.4));
        easel.oval(x + radius * 0.42, y + radius * 0.1, radius * 0.34, radius * 0.72, Tint.of(0x30142a, 0.16));
        easel.line(x - radius * 0.17, y + radius * 1.5, x - radius * 0.13, y + radius * 1.85, 1.5, Tint.of(0x4a3020));
        easel.line(x + radius * 0.17, y + radius * 1.5, x + radius * 0.13, y + radius * 1.85, 1.5, Tint.of(0x4a3020));
        easel.box(x - radius * 0.16, y + radius * 1.82, radius * 0.32, radius * 0.24, Tint.of(0x6a4526));
    }

    @Override
    public void subject(Easel easel, double seconds) {
        balloon(easel, 1180 + 9 * seconds, 420 - 26 * seconds, 210, 0);
        easel.glow(1180 + 9 * seconds, 735 - 26 * seconds, 40, Tint.of(0xffe08a, 0.9));
        balloon(easel, 560 + 7 * seconds, 520 - 17 * seconds, 118, 1);
        balloon(easel, 860 - 5 * seconds, 270 - 12 * seconds, 74, 2);
    }
}
