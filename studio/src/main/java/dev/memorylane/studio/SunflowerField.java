package dev.memorylane.studio;

import java.awt.Color;

/** Sunflowers to the horizon; a cyclist goes by. */
final class SunflowerField implements Scene {

    private static final double HORIZON = 470;

    /** The rows from here on stand on the near side of the track. */
    private static final int ROW_BEFORE_TRACK = 15;

    @Override
    public void background(Easel easel) {
        easel.band(0, HORIZON, Tint.of(0x2d7ad6), Tint.of(0x8cc4f2), Tint.of(0xf6f1d4));
        Nature.clouds(easel, 40, 450, Tint.of(0xffffff), 0.47);
        Nature.ridge(easel, HORIZON + 6, 110, 480, 6.3, Tint.of(0x6f93a8), Tint.of(0x9db79a));
        Nature.ridge(easel, HORIZON + 12, 44, 170, 2.9, Tint.of(0x4d7040), Tint.of(0x6a8a45));
        easel.band(HORIZON + 8, Easel.HEIGHT, Tint.of(0xb9a132), Tint.of(0x5f7a22), Tint.of(0x24380f));
        for (int row = 0; row < 22; row++) {
            if (row == ROW_BEFORE_TRACK) {
                easel.band(724, 776, Tint.of(0xc9ad78), Tint.of(0x9c7f50));
            }
            row(easel, row / 22.0);
        }
    }

    private static void row(Easel easel, double near) {
        double size = 5 + 62 * near * near;
        double y = HORIZON + 16 + 640 * near * near;
        int count = (int) (Easel.WIDTH / (size * 1.55)) + 2;
        for (int i = 0; i < count; i++) {
            double x = size * 1.55 * (i + easel.between(-0.3, 0.3));
            double top = y + easel.between(-0.5, 0.5) * size;
            leaves(easel, x, top, size);
            flower(easel, x, top, size * easel.between(0.8, 1.1));
        }
    }

    private static void leaves(Easel easel, double x, double y, double size) {
        easel.line(x, y, x + size * 0.1, y + size * 2.4, Math.max(1, size * 0.12), Tint.of(0x4c6e20));
        for (int i = 0; i < 4; i++) {
            Color green = Tint.mix(Tint.of(0x2f5516), Tint.of(0x7ea436), easel.random.nextDouble());
            double side = i % 2 == 0 ? 1 : -1;
            double ly = y + size * (0.9 + 0.4 * i);
            easel.shape(
                    green,
                    x,
                    ly,
                    x + side * size * 0.7,
                    ly - size * 0.35,
                    x + side * size * 1.1,
                    ly + size * 0.1,
                    x + side * size * 0.5,
                    ly + size * 0.35);
        }
    }

    private static void flower(Easel easel, double x, double y, double size) {
        int petals = size < 12 ? 9 : 19;
        double tilt = easel.between(0.75, 0.95);
        for (int ring = 0; ring < 2; ring++) {
            for (int i = 0; i < petals; i++) {
                petal(easel, x, y, size, 2 * Math.PI * (i + 0.5 * ring) / petals, tilt);
            }
        }
        easel.oval(x, y, size * 0.48, size * 0.48 * tilt, Tint.of(0x3b2410));
        easel.oval(x, y, size * 0.3, size * 0.3 * tilt, Tint.of(0x5b3a18));
        for (int i = 0; i < size * 1.6; i++) {
            double radius = size * 0.46 * Math.sqrt((i + 0.5) / (size * 1.6));
            double angle = 2.39996 * i;
            easel.disc(x + radius * Math.cos(angle), y + tilt * radius * Math.sin(angle), 1.3, Tint.of(0xa2702c));
        }
    }

    private static void petal(Easel easel, double x, double y, double size, double angle, double tilt) {
        Color yellow = Tint.mix(Tint.of(0xf2a413), Tint.of(0xffdf3d), easel.random.nextDouble());
        double c = Math.cos(angle);
        double s = Math.sin(angle);
        double w = size * 0.15;
        easel.shape(
                yellow,
                x + 0.4 * size * c - w * s,
                y + tilt * (0.4 * size * s + w * c),
                x + 0.75 * size * c - w * s,
                y + tilt * (0.75 * size * s + w * c),
                x + size * c,
                y + tilt * size * s,
                x + 0.75 * size * c + w * s,
                y + tilt * (0.75 * size * s - w * c),
                x + 0.4 * size * c + w * s,
                y + tilt * (0.4 * size * s - w * c));
    }

    @Override
    public void subject(Easel easel, double seconds) {
        double x = 560 + 85 * seconds;
        double turn = 6 * seconds;
        easel.at(x, 690, 0, 1.9, () -> {
            wheel(easel, -42, turn);
            wheel(easel, 42, turn);
            easel.line(-42, 0, -8, -34, 4, Tint.of(0xc0392b));
            easel.line(-8, -34, 32, -36, 4, Tint.of(0xc0392b));
            easel.line(-42, 0, 4, -2, 4, Tint.of(0xc0392b));
            easel.line(4, -2, 32, -36, 4, Tint.of(0xc0392b));
            easel.line(42, 0, 30, -48, 4, Tint.of(0xc0392b));
            rider(easel, turn);
        });
    }

    private static void wheel(Easel easel, double x, double turn) {
        easel.pen.setStroke(new java.awt.BasicStroke(4));
        easel.pen.setPaint(Tint.of(0x22242a));
        easel.pen.draw(new java.awt.geom.Ellipse2D.Double(x - 27, -27, 54, 54));
        for (int i = 0; i < 7; i++) {
            double angle = turn + Math.PI * i / 7;
            easel.line(
                    x - 25 * Math.cos(angle),
                    -25 * Math.sin(angle),
                    x + 25 * Math.cos(angle),
                    25 * Math.sin(angle),
                    0.7,
                    Tint.of(0xd8dce2));
        }
    }

    private static void rider(Easel easel, double turn) {
        easel.line(-8, -52, 6 + 9 * Math.cos(turn), -8 + 9 * Math.sin(turn), 9, Tint.of(0x2a3a66));
        easel.shape(Tint.of(0xf7f4ea), -18, -54, 0, -50, 24, -88, 8, -100);
        easel.line(14, -86, 30, -50, 7, Tint.of(0xd9a27e));
        easel.ball(20, -108, 13, Tint.of(0xd9a27e));
        easel.shape(Tint.of(0xe8c874), 0, -113, 42, -113, 31, -117, 28, -128, 12, -128, 9, -117);
    }
}
