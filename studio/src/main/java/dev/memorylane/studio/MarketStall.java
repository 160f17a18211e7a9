package dev.memorylane.studio;

import java.awt.Color;

/** Crates of fruit under a striped awning. */
final class MarketStall implements Scene {

    private static final int[] FRUIT = {
        0xd83a2e, 0xf08a24, 0x7fae3a, 0xf3c93a, 0x6a3a78, 0xe0603a, 0x9ec24a, 0xc2264a, 0xf5d76a, 0x4f8a3a
    };

    @Override
    public void background(Easel easel) {
        easel.band(0, Easel.HEIGHT, Tint.of(0x8a5a3c), Tint.of(0x5a3624), Tint.of(0x2e1a12));
        wall(easel);
        easel.glow(880, 420, 900, Tint.of(0xffdf9a, 0.5));
        hanging(easel);
        for (int row = 0; row < 3; row++) {
            crates(easel, row);
        }
        awning(easel);
        Nature.roughen(easel, 0, Easel.HEIGHT, 5, 1, 0.1);
    }

    private static void wall(Easel easel) {
        for (int row = 0; row < 18; row++) {
            for (int i = -1; i < 22; i++) {
                double x = 84 * i + (row % 2) * 42;
                Color brick = Tint.mix(Tint.of(0x9c5a3e), Tint.of(0x6b3b2a), easel.random.nextDouble());
                easel.box(x, 200 + 34 * row, 80, 30, brick);
            }
        }
    }

    private static void hanging(Easel easel) {
        for (int i = 0; i < 12; i++) {
            double x = 120 + 140 * i + easel.between(-25, 25);
            double y = 330 + easel.between(0, 60);
            easel.line(x, 240, x, y, 2, Tint.of(0x3a2a1a));
            Color skin = i % 3 == 0 ? Tint.of(0xb8322a) : Tint.of(0xe9dcc0);
            for (int j = 0; j < 9; j++) {
                easel.ball(
                        x + easel.between(-16, 16),
                        y + 11 * j,
                        14,
                        Tint.mix(skin, Color.BLACK, 0.2 * easel.random.nextDouble()));
            }
        }
    }

    private static void crates(Easel easel, int row) {
        int count = 5 - row / 2;
        double width = Easel.WIDTH / (double) count;
        double top = 590 + 185 * row;
        for (int i = 0; i < count; i++) {
            Color fruit = Tint.of(FRUIT[(row * 5 + i * 3) % FRUIT.length]);
            crate(easel, i * width + 8, top, width - 16, 178, fruit, 17 + 5 * row);
        }
    }

    private static void crate(
            Easel easel, double x, double y, double width, double height, Color fruit, double radius) {
        easel.box(x, y - 22, width, height + 18, Tint.of(0x2a1a10));
        for (double fy = y - radius; fy < y + height * 0.62; fy += radius * 1.15) {
            for (double fx = x + radius; fx < x + width - radius * 0.6; fx += radius * 1.75) {
                double jitter = easel.between(-radius, radius) * 0.3;
                Color tone = Tint.mix(fruit, Tint.of(0xfff0b0), 0.3 * easel.random.nextDouble());
                easel.ball(fx + jitter, fy + jitter, radius * easel.between(0.9, 1.1), tone);
            }
        }
        slats(easel, x, y + height * 0.56, width, height * 0.44);
    }

    private static void slats(Easel easel, double x, double y, double width, double height) {
        for (int i = 0; i < 3; i++) {
            Color wood = Tint.mix(Tint.of(0xc79a63), Tint.of(0x9a6d3d), easel.random.nextDouble());
            easel.box(x, y + i * height / 3, width, height / 3 - 5, wood);
            for (int grain = 0; grain < 7; grain++) {
                double gy = y + i * height / 3 + easel.between(2, height / 3 - 7);
                easel.line(
                        x + easel.between(0, width / 2),
                        gy,
                        x + easel.between(width / 2, width),
                        gy,
                        0.8,
                        Tint.of(0x6a4622, 0.6));
            }
        }
        easel.shape(
                Tint.of(0xf7f2df),
                x + width * 0.38,
                y + 6,
                x + width * 0.62,
                y + 3,
                x + width * 0.63,
                y + 36,
                x + width * 0.39,
                y + 39);
        easel.line(x + width * 0.42, y + 18, x + width * 0.58, y + 16, 3, Tint.of(0x2f2a28));
        easel.line(x + width * 0.43, y + 28, x + width * 0.53, y + 27, 3, Tint.of(0xb0322a));
    }

    private static void awning(Easel easel) {
        int stripes = 22;
        double width = Easel.WIDTH / (double) stripes;
        for (int i = 0; i < stripes; i++) {
            double x = i * width;
            Color cloth = i % 2 == 0 ? Tint.of(0x1f6a58) : Tint.of(0xf5ecd2);
            easel.pen.setPaint(
                    Easel.vertical(0, 240, Tint.mix(cloth, Color.WHITE, 0.25), Tint.mix(cloth, Color.BLACK, 0.3)));
            easel.pen.fill(
                    Easel.polygon(x + 0.1 * (880 - x), 0, x + width + 0.1 * (880 - x), 0, x + width, 215, x, 215));
            easel.oval(x + width / 2, 215, width / 2, 34, Tint.mix(cloth, Color.BLACK, 0.2));
        }
    }

    @Override
    public void subject(Easel easel, double seconds) {
        double lean = 26 * Math.sin(1.7 * seconds);
        easel.at(1010 + lean, 610, 0, 3.1, () -> {
            easel.shape(Tint.of(0x2b4f86), -22, -62, 22, -62, 30, 8, -30, 8);
            easel.shape(Tint.of(0xe8e0cf), -15, -46, 15, -46, 21, 8, -21, 8);
            easel.line(-22, -56, -46 - lean / 9, -16, 11, Tint.of(0x2b4f86));
            easel.line(22, -56, 44, -26 - lean / 3, 11, Tint.of(0x24426f));
            easel.ball(-48 - lean / 9, -10, 7, Tint.of(0xd9a27e));
            easel.ball(46, -22 - lean / 3, 7, Tint.of(0xd9a27e));
            easel.ball(50, -36 - lean / 3, 10, Tint.of(0xf08a24));
            easel.ball(0, -80, 17, Tint.of(0xd9a27e));
            easel.shape(Tint.of(0xb7a06a), -30, -86, 30, -86, 14, -91, 12, -104, -12, -104, -14, -91);
        });
    }
}
