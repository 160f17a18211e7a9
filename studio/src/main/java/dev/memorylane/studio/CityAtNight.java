package dev.memorylane.studio;

import java.awt.Color;

/** Lit towers over a river. */
final class CityAtNight implements Scene {

    private static final double SHORE = 760;
    private static final int[] LIGHTS = {0xffd98a, 0xffe9b8, 0xbfe0ff, 0xffb45e};

    @Override
    public void background(Easel easel) {
        easel.band(0, SHORE, Tint.of(0x060a1e), Tint.of(0x141c45), Tint.of(0x4a2c63), Tint.of(0xa8506a));
        Nature.stars(easel, 430, 420);
        Nature.clouds(easel, 250, 700, Tint.of(0x3a2a5a), 0.44);
        easel.glow(360, 190, 210, Tint.of(0xeaf0ff, 0.5));
        easel.disc(360, 190, 44, Tint.of(0xf4f3e4));
        easel.glow(1000, 780, 900, Tint.of(0xff9a5c, 0.45));
        row(easel, 30, 150, 330, Tint.of(0x2b2350), 0.35);
        row(easel, 24, 200, 470, Tint.of(0x161533), 0.55);
        tower(easel);
        row(easel, 20, 90, 250, Tint.of(0x0b0b1e), 0.62);
        Nature.mirror(easel, SHORE, Tint.of(0x0a1030), 0.74);
        quay(easel);
    }

    private static void row(Easel easel, int count, double low, double high, Color wall, double lit) {
        for (int i = 0; i < count; i++) {
            double x = Easel.WIDTH * i / (double) count + easel.between(-20, 20);
            double width = Easel.WIDTH / (double) count * easel.between(0.8, 1.25);
            double height = easel.between(low, high);
            house(easel, x, SHORE - height, width, height, wall, lit);
        }
    }

    private static void house(Easel easel, double x, double y, double width, double height, Color wall, double lit) {
        easel.box(x, y, width, height, wall);
        easel.box(x + width - 5, y, 5, height, Tint.mix(wall, Color.BLACK, 0.35));
        Color lamp = Tint.of(LIGHTS[easel.random.nextInt(LIGHTS.length)]);
        for (double wy = y + 9; wy < SHORE - 10; wy += 13) {
            for (double wx = x + 7; wx < x + width - 13; wx += 11) {
                if (easel.random.nextDouble() < lit) {
                    easel.box(wx, wy, 6, 7, Tint.fade(lamp, easel.between(0.25, 1)));
                }
            }
        }
        if (easel.random.nextInt(4) == 0) {
            easel.line(x + width / 2, y, x + width / 2, y - 46, 2, wall);
            easel.disc(x + width / 2, y - 46, 3, Tint.of(0xff4040));
        }
    }

    private static void tower(Easel easel) {
        easel.shape(Tint.of(0x23204a), 1150, SHORE, 1270, SHORE, 1245, 180, 1175, 180);
        for (int i = 0; i < 44; i++) {
            double y = 192 + 13 * i;
            double half = 33 + 24 * (y - 180) / (SHORE - 180);
            easel.box(1210 - half, y, 2 * half, 4, Tint.of(0x7fd7ff, 0.5 + 0.4 * easel.random.nextDouble()));
        }
        easel.shape(Tint.of(0x23204a), 1175, 182, 1245, 182, 1210, 96);
        easel.line(1210, 100, 1210, 40, 3, Tint.of(0xc0e6ff));
        easel.glow(1210, 44, 60, Tint.of(0xff6a6a, 0.9));
    }

    private static void quay(Easel easel) {
        easel.box(0, SHORE - 6, Easel.WIDTH, 12, Tint.of(0x08081a));
        for (int i = 0; i < 23; i++) {
            double x = 30 + 76 * i;
            easel.line(x, SHORE, x, SHORE - 34, 3, Tint.of(0x0a0a18));
            easel.glow(x, SHORE - 36, 46, Tint.of(0xffcf80, 0.9));
            easel.disc(x, SHORE - 36, 4, Tint.of(0xfff4d0));
            streak(easel, x);
        }
    }

    private static void streak(Easel easel, double x) {
        for (int i = 0; i < 60; i++) {
            double y = SHORE + 12 + 4.4 * i + easel.between(-2, 2);
            easel.oval(x + easel.between(-6, 6), y, easel.between(4, 15), 1.4, Tint.of(0xffc870, 0.5 * (1 - i / 60.0)));
        }
    }

    @Override
    public void subject(Easel easel, double seconds) {
        double x = 620 + 70 * seconds;
        easel.shape(Tint.of(0x10122a), x, 938, x + 430, 938, x + 400, 985, x + 26, 985);
        easel.box(x + 50, 896, 320, 42, Tint.of(0x20244a));
        for (int i = 0; i < 13; i++) {
            easel.box(x + 60 + 24 * i, 905, 15, 20, Tint.of(0xffe6a4));
        }
        easel.line(x + 40, 880, x + 380, 880, 3, Tint.of(0xff5a7a));
        easel.line(x + 200, 896, x + 200, 850, 3, Tint.of(0x20244a));
        easel.glow(x + 215, 935, 300, Tint.of(0xffd890, 0.28));
    }
}
