package dev.memorylane.studio;

import java.awt.Color;

/** Wet asphalt, shop lights and umbrellas at the blue hour. */
final class StreetInRain implements Scene {

    private static final double STREET = 700;
    private static final int[] SHOPS = {0xffc35a, 0xff6f61, 0x7fe0ff, 0xffe6a0, 0xc58bff, 0x8dffb0};

    @Override
    public void background(Easel easel) {
        easel.band(0, STREET, Tint.of(0x1b2a4a), Tint.of(0x3a4f78), Tint.of(0x7a86a0));
        easel.glow(880, 640, 500, Tint.of(0xffd9a0, 0.55));
        for (int depth = 6; depth >= 0; depth--) {
            house(easel, depth, false);
            house(easel, depth, true);
        }
        lamps(easel);
        wires(easel);
        Nature.mirror(easel, STREET, Tint.of(0x1a2233), 0.78);
        crossing(easel);
        rain(easel);
    }

    private static double vanish(double from, int depth) {
        return 880 + (from - 880) * Math.pow(0.66, depth);
    }

    private static void house(Easel easel, int depth, boolean right) {
        double near = right ? vanish(1990, depth) : vanish(-230, depth);
        double far = right ? vanish(1990, depth + 1) : vanish(-230, depth + 1);
        double scale = Math.pow(0.66, depth);
        double top = STREET - 780 * scale * easel.between(0.8, 1.1);
        double farTop = STREET - (STREET - top) * 0.66;
        Color wall = Tint.mix(Tint.of(0x1d2233), Tint.of(0x63718e), depth / 7.0);
        easel.shape(wall, near, top, far, farTop, far, STREET, near, STREET);
        for (int floor = 1; floor < 7; floor++) {
            windows(easel, near, far, top, farTop, floor / 7.0);
        }
        shop(easel, near, far, scale);
    }

    private static void windows(Easel easel, double near, double far, double top, double farTop, double floor) {
        for (int i = 0; i < 5; i++) {
            double share = (i + 0.2) / 5;
            double x = near + (far - near) * share;
            double wallTop = top + (farTop - top) * share;
            double y = wallTop + (STREET - wallTop) * floor * 0.82;
            double size = (STREET - wallTop) * 0.07;
            boolean lit = easel.random.nextInt(3) == 0;
            Color pane = lit ? Tint.of(0xffd68a, easel.between(0.5, 1)) : Tint.of(0x0f1524, 0.8);
            easel.box(Math.min(x, x + (far - near) * 0.1), y, Math.abs(far - near) * 0.1, size, pane);
        }
    }

    private static void shop(Easel easel, double near, double far, double scale) {
        Color light = Tint.of(SHOPS[easel.random.nextInt(SHOPS.length)]);
        double left = Math.min(near, far);
        double width = Math.abs(far - near);
        easel.box(
                left + width * 0.08,
                STREET - 130 * scale,
                width * 0.84,
                122 * scale,
                Tint.mix(light, Color.WHITE, 0.35));
        for (int i = 0; i < 9; i++) {
            easel.box(
                    left + width * (0.1 + 0.09 * i),
                    STREET - 128 * scale,
                    width * 0.012,
                    120 * scale,
                    Tint.of(0x2a2430));
        }
        easel.box(
                left + width * 0.05, STREET - 172 * scale, width * 0.9, 34 * scale, Tint.mix(light, Color.BLACK, 0.35));
        easel.glow(left + width / 2, STREET - 80 * scale, 260 * scale, Tint.fade(light, 0.5));
    }

    private static void lamps(Easel easel) {
        for (int depth = 4; depth >= 0; depth--) {
            double scale = Math.pow(0.66, depth);
            for (double side : new double[] {430, 1330}) {
                double x = 880 + (side - 880) * scale * 1.3;
                easel.line(x, STREET, x, STREET - 330 * scale, 7 * scale, Tint.of(0x10141e));
                easel.glow(x, STREET - 335 * scale, 170 * scale, Tint.of(0xffe2ac, 0.9));
                easel.disc(x, STREET - 335 * scale, 15 * scale, Tint.of(0xfff7df));
            }
        }
    }

    private static void wires(Easel easel) {
        for (int i = 0; i < 6; i++) {
            double y = 90 + 46 * i;
            easel.pen.setStroke(new java.awt.BasicStroke(2));
            easel.pen.setPaint(Tint.of(0x0d1220));
            easel.pen.draw(new java.awt.geom.QuadCurve2D.Double(0, y, 880, y + 150 - 8 * i, 1760, y - 20));
        }
    }

    private static void crossing(Easel easel) {
        for (int i = 0; i < 9; i++) {
            double x = 240 + 150 * i;
            double lower = 880 + (x - 880) * 1.45;
            easel.shape(Tint.of(0xe9edf5, 0.62), x, 950, x + 78, 950, lower + 118, 1090, lower, 1090);
        }
        Nature.roughen(easel, 930, 1110, 4, 2, 0.3);
    }

    private static void rain(Easel easel) {
        for (int i = 0; i < 1500; i++) {
            double x = easel.between(0, Easel.WIDTH);
            double y = easel.between(0, Easel.HEIGHT);
            double length = easel.between(8, 34);
            easel.line(x, y, x - length * 0.16, y + length, 1, Tint.of(0xdfe8f5, easel.between(0.08, 0.4)));
        }
        for (int i = 0; i < 260; i++) {
            double near = easel.random.nextDouble();
            easel.pen.setStroke(new java.awt.BasicStroke(1.2f));
            easel.pen.setPaint(Tint.of(0xe6eefc, 0.35));
            double size = 4 + 16 * near;
            easel.pen.draw(new java.awt.geom.Ellipse2D.Double(
                    easel.between(0, 1760), STREET + 30 + 430 * near, 2 * size, size * 0.6));
        }
    }

    @Override
    public void subject(Easel easel, double seconds) {
        pedestrian(easel, 520 + 60 * seconds, 985, 340, Tint.of(0xd23a3a), 4 * seconds);
        pedestrian(easel, 1260 - 45 * seconds, 940, 290, Tint.of(0xf0c43c), 4 * seconds + 1);
        pedestrian(easel, 930 + 18 * seconds, 800, 160, Tint.of(0x4aa3d8), 4 * seconds + 2);
    }

    private static void pedestrian(Easel easel, double x, double foot, double height, Color umbrella, double stride) {
        easel.oval(x, foot + height * 0.22, height * 0.15, height * 0.2, Tint.fade(umbrella, 0.16));
        People.umbrella(easel, x, foot, height, umbrella);
        People.walker(easel, x, foot, height, Tint.of(0x2a3145), Tint.of(0x151a28), stride);
    }
}
