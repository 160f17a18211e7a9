package dev.memorylane.studio;

import java.awt.Color;

/** A lit hut in deep snow before sunrise. */
final class SnowHut implements Scene {

    @Override
    public void background(Easel easel) {
        easel.band(0, 760, Tint.of(0x16254f), Tint.of(0x4f6da8), Tint.of(0xd9b7c4), Tint.of(0xf7d8b8));
        Nature.stars(easel, 330, 260);
        Nature.ridge(easel, 700, 420, 520, 4.7, Tint.of(0xe8eefb), Tint.of(0x7f95c0));
        Nature.ridge(easel, 740, 230, 300, 11.1, Tint.of(0x4c6390), Tint.of(0x93a8cf));
        forest(easel, 700, 120, 0x36507c);
        forest(easel, 760, 60, 0x22385c);
        drifts(easel);
        hut(easel);
        fence(easel);
        for (int i = 0; i < 9; i++) {
            snowy(
                    easel,
                    i < 4 ? easel.between(0, 470) : easel.between(1320, 1760),
                    easel.between(850, 1010),
                    easel.between(260, 440));
        }
        easel.shape(Tint.of(0xffd591, 0.22), 800, 905, 1010, 905, 1150, 1120, 640, 1120);
    }

    private static void forest(Easel easel, double foot, int count, int colour) {
        for (int i = 0; i < count; i++) {
            Nature.conifer(
                    easel,
                    easel.between(0, Easel.WIDTH),
                    foot + easel.between(-8, 24),
                    easel.between(60, 150),
                    Tint.of(colour));
        }
    }

    private static void drifts(Easel easel) {
        Nature.ridge(easel, 850, 100, 700, 20.4, Tint.of(0xcfdcf2), Tint.of(0xa9bde0));
        Nature.ridge(easel, 960, 110, 900, 33.8, Tint.of(0xf2f6ff), Tint.of(0xc3d2ee));
        easel.band(950, Easel.HEIGHT, Tint.of(0xe6edfb), Tint.of(0x9fb4dc));
        Nature.roughen(easel, 900, Easel.HEIGHT, 26, 3, 0.14);
        Nature.shade(
                easel,
                780,
                Easel.HEIGHT,
                (x, y, rgb) -> easel.noise.at(x * 0.9, y * 0.9) > 0.93 ? Nature.brighten(rgb, 1.2) : rgb);
    }

    private static void hut(Easel easel) {
        for (int i = 0; i < 9; i++) {
            Color log = Tint.mix(Tint.of(0x6d4326), Tint.of(0x4a2c18), easel.random.nextDouble());
            easel.box(690, 690 + 25 * i, 420, 24, log);
            easel.box(690, 690 + 25 * i, 420, 5, Tint.mix(log, Color.WHITE, 0.18));
            easel.disc(690, 702 + 25 * i, 13, Tint.of(0x8a5c36));
            easel.disc(1110, 702 + 25 * i, 13, Tint.of(0x8a5c36));
        }
        easel.shape(Tint.of(0x4d2f1b), 690, 692, 1110, 692, 900, 530);
        window(easel, 735, 750);
        window(easel, 985, 750);
        easel.box(868, 745, 74, 168, Tint.of(0x35200f));
        easel.disc(930, 832, 5, Tint.of(0xe2b85a));
        easel.box(1010, 500, 46, 110, Tint.of(0x6f5a52));
        easel.shape(Tint.of(0xf4f8ff), 640, 705, 900, 500, 1160, 705, 1160, 678, 900, 462, 640, 678);
        easel.shape(Tint.of(0xc4d3ee), 640, 705, 900, 500, 1160, 705, 1160, 714, 900, 512, 640, 714);
        easel.oval(1033, 500, 32, 13, Tint.of(0xf4f8ff));
        easel.shape(Tint.of(0xeef4ff), 600, 930, 700, 898, 900, 912, 1100, 896, 1200, 930, 1100, 955, 700, 955);
    }

    private static void window(Easel easel, double x, double y) {
        easel.glow(x + 42, y + 40, 190, Tint.of(0xffc766, 0.7));
        easel.box(x - 6, y - 6, 96, 92, Tint.of(0x2d1a0d));
        easel.box(x, y, 84, 80, Tint.of(0xffdd8f));
        easel.box(x + 39, y, 6, 80, Tint.of(0x2d1a0d));
        easel.box(x, y + 37, 84, 6, Tint.of(0x2d1a0d));
        easel.oval(x + 42, y + 90, 54, 8, Tint.of(0xffffff));
    }

    private static void fence(Easel easel) {
        for (int i = 0; i < 15; i++) {
            double x = 120 + 42 * i;
            double y = 1075 - 5 * i;
            easel.line(x, y, x + 3, y - 74, 10, Tint.of(0x4f3826));
            easel.oval(x + 3, y - 76, 9, 5, Tint.of(0xffffff));
        }
        easel.line(110, 1040, 720, 968, 7, Tint.of(0x5d4430));
        easel.line(110, 1017, 720, 945, 4, Tint.of(0xf7faff));
    }

    private static void snowy(Easel easel, double x, double foot, double height) {
        Nature.conifer(easel, x, foot, height, Tint.of(0x1d3a3c));
        for (int i = 0; i < 190; i++) {
            double share = Math.sqrt(easel.random.nextDouble());
            double half = height * 0.2 * share;
            double y = foot - height * (1 - share) + easel.between(-6, 6);
            easel.oval(x + easel.between(-half, half), y, 5 + 9 * share, 2 + 3 * share, Tint.of(0xf2f7ff, 0.8));
        }
    }

    @Override
    public void subject(Easel easel, double seconds) {
        for (int i = 0; i < 26; i++) {
            double age = i + 2.5 * (seconds % 1);
            double x = 1033 + 5.5 * age + 14 * Math.sin(0.4 * age + seconds);
            easel.glow(x, 480 - 15 * age, 22 + 4.2 * age, Tint.of(0xdfe3f0, 0.34 * (1 - age / 30)));
        }
        People.walker(easel, 560 + 36 * seconds, 1035, 190, Tint.of(0xd1482f), Tint.of(0x23304f), 4 * seconds);
        for (int i = 0; i < 420; i++) {
            double y = (easel.between(0, 1174) + 90 * seconds) % Easel.HEIGHT;
            easel.disc(
                    easel.between(0, Easel.WIDTH),
                    y,
                    easel.between(1, 3.6),
                    Tint.of(0xffffff, easel.between(0.4, 0.95)));
        }
    }
}
