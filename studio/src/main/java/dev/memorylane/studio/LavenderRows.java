package dev.memorylane.studio;

import java.awt.Color;

/** Rows of lavender that run to an old farmhouse. */
final class LavenderRows implements Scene {

    private static final double HORIZON = 470;
    private static final double VANISH = 1090;

    @Override
    public void background(Easel easel) {
        easel.band(0, HORIZON, Tint.of(0x6f8fd0), Tint.of(0xd3bfdc), Tint.of(0xffd9b0));
        easel.glow(300, 430, 640, Tint.of(0xfff2cc, 0.85));
        Nature.clouds(easel, 30, 380, Tint.of(0xf7c9c4), 0.43);
        Nature.ridge(easel, HORIZON + 8, 170, 560, 3.9, Tint.of(0x8d93bd), Tint.of(0xb8aec4));
        Nature.ridge(easel, HORIZON + 14, 70, 260, 14.2, Tint.of(0x6f7f62), Tint.of(0x93a070));
        easel.band(HORIZON + 8, Easel.HEIGHT, Tint.of(0xbfa884), Tint.of(0x8b6a4a));
        house(easel);
        for (int i = -16; i <= 16; i++) {
            row(easel, i);
        }
    }

    private static void house(Easel easel) {
        easel.shape(Tint.of(0xe3cda4), 1180, 480, 1420, 480, 1420, 385, 1180, 385);
        easel.shape(Tint.of(0xb79f7a), 1420, 480, 1480, 478, 1480, 392, 1420, 385);
        easel.shape(Tint.of(0xb5583a), 1165, 390, 1435, 390, 1410, 335, 1195, 335);
        easel.shape(Tint.of(0x8f432d), 1435, 390, 1492, 396, 1462, 340, 1410, 335);
        for (int i = 0; i < 4; i++) {
            easel.box(1202 + 56 * i, 408, 20, 30, Tint.of(0x5f7f92));
            easel.box(1196 + 56 * i, 406, 6, 34, Tint.of(0x5c7a56));
            easel.box(1222 + 56 * i, 406, 6, 34, Tint.of(0x5c7a56));
        }
        easel.box(1338, 318, 22, 40, Tint.of(0xcbb089));
        for (int i = 0; i < 7; i++) {
            double x = i < 4 ? 1080 + 24 * i : 1500 + 40 * (i - 4);
            easel.oval(
                    x, 425, 15, 78 + 6 * i, Tint.mix(Tint.of(0x2e4a30), Tint.of(0x56703f), easel.random.nextDouble()));
        }
    }

    private static void row(Easel easel, int index) {
        int tufts = 230;
        for (int i = 0; i < tufts; i++) {
            double near = Math.pow(i / (double) tufts, 2.2);
            double y = HORIZON + 14 + 720 * near;
            double x = VANISH + index * (10 + 235 * near) - 160 * near;
            double size = 2.5 + 60 * near;
            if (x > -90 && x < Easel.WIDTH + 90) {
                tuft(easel, x, y, size);
            }
        }
    }

    private static void tuft(Easel easel, double x, double y, double size) {
        easel.oval(x, y + size * 0.35, size * 1.1, size * 0.55, Tint.of(0x3c4a34));
        int stalks = (int) (6 + size * 0.7);
        for (int i = 0; i < stalks; i++) {
            double turn = easel.between(-1, 1);
            double tipX = x + size * 1.15 * turn;
            double tipY = y - size * (0.95 - 0.45 * turn * turn) * easel.between(0.75, 1.1);
            Color violet = Tint.mix(Tint.of(0x55348f), Tint.of(0xb68be0), easel.random.nextDouble());
            Color sunlit = Tint.mix(violet, Tint.of(0xffc9d8), turn < 0 ? 0.35 : 0.05);
            easel.line(x + size * 0.6 * turn, y, tipX, tipY, Math.max(1, size * 0.09), sunlit);
        }
    }

    @Override
    public void subject(Easel easel, double seconds) {
        double x = 640 + 26 * seconds;
        People.walker(easel, x, 905, 240, Tint.of(0xf4f0e4), Tint.of(0xe8ddc8), 4 * seconds);
        easel.shape(Tint.of(0xf4f0e4), x - 34, 815, x + 34, 815, x + 50 + 5 * Math.sin(4 * seconds), 885, x - 50, 885);
        easel.oval(x, 676, 46, 9, Tint.of(0xdcb45c));
        easel.oval(x, 668, 23, 14, Tint.of(0xe6c06a));
        easel.box(x - 23, 671, 46, 5, Tint.of(0x9a3f4a));
    }
}
