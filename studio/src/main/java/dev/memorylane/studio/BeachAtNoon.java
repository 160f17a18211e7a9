package dev.memorylane.studio;

import java.awt.Color;

/** Turquoise water, parasols, a child with a ball. */
final class BeachAtNoon implements Scene {

    private static final double HORIZON = 400;
    private static final double SAND = 690;

    @Override
    public void background(Easel easel) {
        easel.band(0, HORIZON, Tint.of(0x2f86d8), Tint.of(0x7cc0ef), Tint.of(0xd9f0fb));
        Nature.clouds(easel, 90, 390, Tint.of(0xffffff), 0.45);
        easel.band(HORIZON, SAND + 60, Tint.of(0x1767a8), Tint.of(0x1fa3c4), Tint.of(0x7fe0d8), Tint.of(0xc8f2e4));
        Nature.ridge(easel, HORIZON + 6, 95, 340, 5.2, Tint.of(0x5f8fa8), Tint.of(0x86b39a));
        easel.pen.setPaint(Tint.of(0x1d72ae));
        easel.box(0, HORIZON + 5, Easel.WIDTH, 40, Tint.of(0x1a6cab));
        Nature.roughen(easel, HORIZON + 5, SAND, 7, 9, 0.34);
        sand(easel);
        foam(easel);
        parasol(easel, 300, 930, 210, Tint.of(0xe23d3d));
        parasol(easel, 760, 850, 140, Tint.of(0xf2b632));
        parasol(easel, 1500, 960, 230, Tint.of(0x2d7fc4));
        parasol(easel, 1130, 815, 110, Tint.of(0xd9588f));
        palm(easel);
    }

    private static void sand(Easel easel) {
        Nature.shade(easel, SAND - 60, Easel.HEIGHT, (x, y, rgb) -> {
            double shore = SAND + 46 * (easel.noise.fractal(x / 330.0, 2.5, 3) - 0.5) + 18 * Math.sin(x / 210.0);
            double depth = Math.clamp((y - shore) / 26, 0, 1);
            int dry = Nature.blend(0xc9a872, 0xf1dcae, Math.clamp((y - shore) / 150, 0, 1));
            double grain =
                    0.9 + 0.16 * easel.noise.fractal(x / 9.0, y / 4.0, 3) + 0.06 * easel.noise.at(x / 1.3, y / 1.3);
            return Nature.blend(rgb, Nature.brighten(dry, grain), depth);
        });
    }

    private static void foam(Easel easel) {
        Nature.shade(easel, SAND - 130, SAND + 60, (x, y, rgb) -> {
            double shore = SAND + 46 * (easel.noise.fractal(x / 330.0, 2.5, 3) - 0.5) + 18 * Math.sin(x / 210.0);
            double first = Math.abs(y - shore - 2) / 9;
            double second = Math.abs(y - shore + 46 + 12 * Math.sin(x / 90.0)) / 6;
            double third = Math.abs(y - shore + 88 + 9 * Math.sin(x / 70.0 + 2)) / 4;
            double lace = easel.noise.fractal(x / 14.0, y / 6.0, 3);
            double white = Math.max(1.25 - first, Math.max(1.05 - second, 0.9 - third)) * (0.35 + lace);
            return white <= 0 ? rgb : Nature.blend(rgb, 0xffffff, Math.min(white, 0.95));
        });
    }

    private static void parasol(Easel easel, double x, double foot, double size, Color colour) {
        easel.oval(x + size * 0.3, foot, size * 0.75, size * 0.13, Tint.of(0x5a4420, 0.4));
        easel.line(x, foot, x + size * 0.06, foot - size * 1.1, size * 0.03, Tint.of(0xf0ead8));
        for (int i = 0; i < 8; i++) {
            double left = x - size * 0.72 + size * 0.19 * i;
            Color panel = i % 2 == 0 ? colour : Tint.of(0xfdf6e6);
            Color shaded = Tint.mix(panel, Color.BLACK, 0.05 * i);
            double top = foot - size * 1.28;
            easel.shape(
                    shaded,
                    x + size * 0.06,
                    top,
                    left,
                    foot - size * 0.86,
                    left + size * 0.1,
                    foot - size * 0.82,
                    left + size * 0.19,
                    foot - size * 0.86);
        }
        easel.shape(
                Tint.mix(colour, Color.WHITE, 0.4),
                x - size,
                foot + 8,
                x - size * 0.2,
                foot + 2,
                x - size * 0.1,
                foot + size * 0.12,
                x - size * 0.95,
                foot + size * 0.16);
    }

    private static void palm(Easel easel) {
        easel.pen.setStroke(
                new java.awt.BasicStroke(26, java.awt.BasicStroke.CAP_ROUND, java.awt.BasicStroke.JOIN_ROUND));
        easel.pen.setPaint(Tint.of(0x6b4d2c));
        easel.pen.draw(new java.awt.geom.QuadCurve2D.Double(1690, 1174, 1640, 600, 1500, 210));
        for (int i = 0; i < 34; i++) {
            double turn = easel.between(-0.6, Math.PI + 0.6);
            double length = easel.between(180, 330);
            for (int j = 0; j < 26; j++) {
                double along = length * j / 26;
                double x = 1500 + along * Math.cos(turn);
                double y = 210 - along * Math.sin(turn) * 0.5 + along * along / 480;
                double leaf = 60 * Math.sin(Math.PI * (j + 3) / 30);
                Color green = Tint.mix(Tint.of(0x1f5a2a), Tint.of(0x8cc152), easel.random.nextDouble());
                easel.line(x, y, x + 6, y + leaf, 3, green);
            }
        }
    }

    @Override
    public void subject(Easel easel, double seconds) {
        People.walker(easel, 980 + 46 * seconds, 1010, 190, Tint.of(0xffd23f), Tint.of(0x2370b8), 6 * seconds);
        double x = 1150 + 70 * seconds;
        double y = 960 - 150 * Math.abs(Math.sin(2.2 * seconds + 0.6));
        easel.oval(x, 1016, 30, 6, Tint.of(0x5a4420, 0.35));
        easel.ball(x, y, 27, Tint.of(0xe8413c));
        easel.oval(x, y, 9, 26, Tint.of(0xffffff, 0.85));
    }
}
