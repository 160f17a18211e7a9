package dev.memorylane.studio;

import java.awt.Color;

/** A red gate at the top of stone steps, cherry trees in bloom. */
final class TempleGate implements Scene {

    private static final Color RED = Tint.of(0xcf3b27);
    private static final Color DARK = Tint.of(0x2a1f22);

    @Override
    public void background(Easel easel) {
        easel.band(0, 760, Tint.of(0xa8c4dc), Tint.of(0xe3ebee), Tint.of(0xf7efe2));
        Nature.ridge(easel, 700, 330, 610, 2.2, Tint.of(0xb3c6cb), Tint.of(0xd5dfd5));
        Nature.ridge(easel, 720, 210, 420, 9.4, Tint.of(0x8ba88f), Tint.of(0xb8c9a6));
        easel.band(690, Easel.HEIGHT, Tint.of(0x9aa773), Tint.of(0x59683a));
        Nature.grass(easel, 690, 1190, 6000, Tint.of(0x4b5d2b), Tint.of(0xa9b86c));
        steps(easel);
        gate(easel);
        lantern(easel, 470);
        lantern(easel, 1290);
        tree(easel, 130, 960, 1.35);
        tree(easel, 1640, 980, 1.45);
        petals(easel);
        Nature.roughen(easel, 620, Easel.HEIGHT, 5, 1.6, 0.14);
    }

    private static void steps(Easel easel) {
        for (int i = 0; i < 19; i++) {
            double share = i / 19.0;
            double y = 690 + 490 * share * share * 0.55 + 490 * share * 0.45;
            double half = 190 + 290 * share;
            double rise = 12 + 26 * share;
            Color stone = Tint.mix(Tint.of(0xb4ada0), Tint.of(0x8d877c), easel.random.nextDouble());
            easel.box(880 - half, y, 2 * half, rise, Tint.mix(stone, Color.WHITE, 0.25));
            easel.box(880 - half, y + rise * 0.5, 2 * half, rise, Tint.mix(stone, Color.BLACK, 0.22));
            for (int joint = 0; joint < 7; joint++) {
                double x = 880 + easel.between(-half, half);
                easel.line(x, y + 2, x, y + rise * 1.4, 1.3, Tint.of(0x55504a));
            }
        }
    }

    private static void gate(Easel easel) {
        pillar(easel, 640, 34);
        pillar(easel, 1086, 34);
        beam(easel, 560, 1200, 330, 40, RED);
        easel.box(838, 255, 84, 80, DARK);
        easel.box(848, 264, 64, 62, Tint.of(0xd8b357));
        beam(easel, 470, 1290, 205, 52, RED);
        easel.shape(DARK, 440, 182, 1320, 182, 1348, 150, 1180, 172, 580, 172, 412, 150);
        easel.shape(Tint.of(0x453537), 440, 190, 1320, 190, 1320, 182, 440, 182);
    }

    private static void pillar(Easel easel, double x, double width) {
        easel.pen.setPaint(new java.awt.LinearGradientPaint(
                (float) x, 0, (float) (x + width), 0, new float[] {0, 0.3f, 1}, new Color[] {
                    Tint.mix(RED, Color.BLACK, 0.15), Tint.mix(RED, Color.WHITE, 0.2), Tint.mix(RED, Color.BLACK, 0.5)
                }));
        easel.pen.fill(Easel.polygon(x + 4, 215, x + width - 4, 215, x + width + 6, 720, x - 6, 720));
        easel.box(x - 10, 690, width + 20, 44, DARK);
    }

    private static void beam(Easel easel, double left, double right, double y, double height, Color colour) {
        easel.pen.setPaint(Easel.vertical(
                y, y + height, Tint.mix(colour, Color.WHITE, 0.18), Tint.mix(colour, Color.BLACK, 0.35)));
        easel.pen.fill(Easel.polygon(left, y, right, y, right - 6, y + height, left + 6, y + height));
    }

    private static void lantern(Easel easel, double x) {
        easel.box(x - 12, 780, 24, 120, Tint.of(0x8f897e));
        easel.box(x - 34, 890, 68, 22, Tint.of(0x77726a));
        easel.box(x - 27, 728, 54, 54, Tint.of(0xa39c90));
        easel.box(x - 15, 738, 30, 34, Tint.of(0xffdf9a));
        easel.glow(x, 755, 80, Tint.of(0xffd98a, 0.6));
        easel.shape(Tint.of(0x6d685f), x - 50, 730, x + 50, 730, x + 12, 696, x - 12, 696);
    }

    private static void tree(Easel easel, double x, double foot, double scale) {
        easel.at(x, foot, 0, scale, () -> branch(easel, 0, 0, -Math.PI / 2, 190, 26, 5));
    }

    private static void branch(Easel easel, double x, double y, double turn, double length, double width, int depth) {
        double endX = x + length * Math.cos(turn);
        double endY = y + length * Math.sin(turn);
        easel.line(x, y, endX, endY, width, Tint.of(0x3c2a28));
        if (depth <= 3) {
            blossoms(easel, endX, endY, 16 + 9 * depth);
        }
        for (int i = 0; depth > 0 && i < 3; i++) {
            double next = turn + easel.between(-0.75, 0.75);
            branch(easel, endX, endY, next, length * easel.between(0.62, 0.8), width * 0.6, depth - 1);
        }
    }

    private static void blossoms(Easel easel, double x, double y, double spread) {
        for (int i = 0; i < 16; i++) {
            Color pink = Tint.mix(Tint.of(0xf6b6c8), Tint.of(0xfff2f4), easel.random.nextDouble());
            double bx = x + spread * easel.random.nextGaussian();
            double by = y + spread * 0.7 * easel.random.nextGaussian();
            easel.disc(bx, by, easel.between(2.5, 7), Tint.fade(pink, 0.9));
        }
    }

    private static void petals(Easel easel) {
        for (int i = 0; i < 600; i++) {
            Color pink = Tint.mix(Tint.of(0xf3a6bd), Tint.of(0xffeef2), easel.random.nextDouble());
            easel.oval(easel.between(0, Easel.WIDTH), easel.between(740, 1174), 4, 2, pink);
        }
    }

    @Override
    public void subject(Easel easel, double seconds) {
        double foot = 980 - 16 * seconds;
        double height = 235 - 6 * seconds;
        double x = 910 + 9 * seconds;
        People.umbrella(easel, x, foot, height, Tint.of(0xe9e3d2));
        People.walker(easel, x, foot, height, Tint.of(0x34508c), Tint.of(0x22305a), 4 * seconds);
        easel.box(x - 0.16 * height, foot - 0.6 * height, 0.32 * height, 0.12 * height, Tint.of(0xe8c34a));
    }
}
