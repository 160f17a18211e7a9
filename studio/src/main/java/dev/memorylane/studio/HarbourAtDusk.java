package dev.memorylane.studio;

/** A low sun over the harbour; a boat comes home. */
final class HarbourAtDusk implements Scene {

    private static final double HORIZON = 640;

    @Override
    public void background(Easel easel) {
        easel.band(0, HORIZON, Tint.of(0x2b2a5c), Tint.of(0x8a4a7f), Tint.of(0xe8735a), Tint.of(0xffc46b));
        easel.glow(1180, 560, 620, Tint.of(0xffe2a0, 0.85));
        Nature.clouds(easel, 60, 500, Tint.of(0xc2567a), 0.46);
        easel.disc(1180, 560, 52, Tint.of(0xfff3c9));
        Nature.ridge(easel, HORIZON, 150, 520, 3.3, Tint.of(0x5d3a62), Tint.of(0x7f4a66));
        Nature.ridge(easel, HORIZON, 70, 260, 8.1, Tint.of(0x3b2748), Tint.of(0x4a2c4c));
        lighthouse(easel);
        moored(easel);
        Nature.mirror(easel, HORIZON, Tint.of(0x27335e), 0.72);
        glints(easel);
        pier(easel);
    }

    private static void lighthouse(Easel easel) {
        easel.shape(Tint.of(0x241a30), 330, 640, 560, 640, 520, 600, 380, 605);
        easel.shape(Tint.of(0xd8c4b8), 432, 605, 468, 605, 462, 450, 438, 450);
        easel.box(436, 500, 28, 30, Tint.of(0xa8393a));
        easel.box(433, 560, 34, 26, Tint.of(0xa8393a));
        easel.box(437, 430, 26, 20, Tint.of(0xfff0b0));
        easel.shape(Tint.of(0x7a2a2e), 432, 431, 468, 431, 450, 412);
        easel.glow(450, 440, 90, Tint.of(0xfff0b0, 0.8));
    }

    private static void moored(Easel easel) {
        for (int i = 0; i < 9; i++) {
            double x = 700 + 112 * i + easel.between(-24, 24);
            double size = easel.between(90, 150);
            easel.at(x, HORIZON - 2, 0, size / 100, () -> {
                easel.shape(Tint.of(0x1d1626), -44, -14, 48, -14, 34, 3, -36, 3);
                easel.box(-18, -26, 34, 13, Tint.of(0x6a4a5c));
                easel.line(-4, -14, -4, -112, 1.6, Tint.of(0x1d1626));
                easel.line(-4, -108, 42, -18, 0.7, Tint.of(0x1d1626));
                easel.line(-4, -108, -40, -18, 0.7, Tint.of(0x1d1626));
                easel.line(-4, -30, 34, -30, 2.4, Tint.of(0xb98a72));
            });
        }
    }

    private static void glints(Easel easel) {
        for (int i = 0; i < 900; i++) {
            double near = easel.random.nextDouble();
            double y = HORIZON + 4 + 520 * near * near;
            double x = 1180 + (easel.random.nextDouble() - 0.5) * (120 + 620 * near);
            double half = 3 + 20 * near * easel.random.nextDouble();
            easel.oval(x, y, half, 0.8 + 1.5 * near, Tint.of(0xffd48a, easel.between(0.15, 0.7)));
        }
    }

    private static void pier(Easel easel) {
        for (int i = 0; i < 11; i++) {
            double y = 800 + 3.1 * i * i;
            double x = 150 - 13 * i;
            easel.box(x, y - 40 - 4 * i, 13 + 1.6 * i, 90 + 22 * i, Tint.of(0x1a1320));
        }
        easel.shape(Tint.of(0x2a1f2a), 0, 770, 170, 762, 420, 1174, 0, 1174);
        for (int i = 0; i < 26; i++) {
            double y = 766 + 0.62 * i * i;
            easel.line(0, y, 172 + (y - 762) * 0.6, y - 2, 1 + 0.12 * i, Tint.of(0x120c16));
        }
        easel.line(250, 900, 250, 700, 9, Tint.of(0x17111c));
        easel.disc(250, 692, 12, Tint.of(0xffe3a1));
        easel.glow(250, 692, 150, Tint.of(0xffd27d, 0.75));
    }

    @Override
    public void subject(Easel easel, double seconds) {
        People.sailingBoat(easel, 800 + 30 * seconds, 830, 260, Tint.of(0xf6dcc0), 2.1 * seconds);
        for (int i = 0; i < 7; i++) {
            double x = 560 + 46 * i + 55 * seconds;
            People.bird(easel, x, 250 + 19 * ((i * 5) % 7), 15, 7 * seconds + i, Tint.of(0x2a1a30));
        }
    }
}
