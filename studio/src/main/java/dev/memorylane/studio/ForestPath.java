package dev.memorylane.studio;

import java.awt.Color;

/** A path between tall trunks in the morning mist. */
final class ForestPath implements Scene {

    @Override
    public void background(Easel easel) {
        easel.band(0, 820, Tint.of(0x9fb87a), Tint.of(0xe6edc0), Tint.of(0xcfdcae));
        easel.band(700, Easel.HEIGHT, Tint.of(0x8ca35c), Tint.of(0x42571f), Tint.of(0x27360f));
        easel.glow(980, 420, 620, Tint.of(0xfffbe0, 0.9));
        for (int depth = 0; depth < 5; depth++) {
            foliage(easel, depth);
            trunks(easel, depth);
        }
        path(easel);
        shafts(easel);
        Nature.grass(easel, 760, 1190, 9000, Tint.of(0x27380d), Tint.of(0x8fae3f));
        clearPath(easel);
        ferns(easel);
        Nature.roughen(easel, 0, Easel.HEIGHT, 6, 1, 0.16);
    }

    private static Color tone(int depth, int near, int far) {
        return Tint.mix(Tint.of(far), Tint.of(near), depth / 4.0);
    }

    private static void foliage(Easel easel, int depth) {
        Color colour = tone(depth, 0x24360f, 0xb7cb8c);
        for (int i = 0; i < 500; i++) {
            double x = easel.between(-20, Easel.WIDTH + 20);
            double y = easel.between(-30, 380 - 45 * depth) * easel.random.nextDouble();
            double size = 6 + 7 * depth * easel.random.nextDouble();
            Color leaf = Tint.mix(colour, Tint.of(0xd8e38c), 0.5 * easel.random.nextDouble());
            easel.oval(x, y, size, size * 0.6, Tint.fade(leaf, 0.75));
        }
    }

    private static void trunks(Easel easel, int depth) {
        int count = 26 - 5 * depth;
        double foot = 740 + 26 * depth * depth;
        for (int i = 0; i < count; i++) {
            double x = Easel.WIDTH * (i + easel.between(0.1, 0.9)) / count;
            double half = 4 + 3.2 * depth * depth * easel.between(0.6, 1.1);
            if (Math.abs(x - 930) > 90 + 110 * depth) {
                trunk(easel, x, foot + easel.between(-20, 20), half, tone(depth, 0x2c2013, 0xaebd8d));
            }
        }
    }

    private static void trunk(Easel easel, double x, double foot, double half, Color bark) {
        double lean = easel.between(-25, 25);
        Color lit = Tint.mix(bark, Tint.of(0xe3d9a0), 0.28);
        easel.shape(bark, x - half * 1.5, foot, x + half * 1.5, foot, x + half + lean, -10, x - half + lean, -10);
        easel.shape(
                lit,
                x + half * 0.3,
                foot,
                x + half * 1.1,
                foot,
                x + half * 0.8 + lean,
                -10,
                x + half * 0.2 + lean,
                -10);
        for (int i = 0; i < half * 3; i++) {
            double y = easel.between(0, foot);
            double at = x + lean * (1 - y / foot) + easel.between(-half, half);
            easel.line(
                    at, y, at + easel.between(-2, 2), y + easel.between(10, 50), 1.2, Tint.mix(bark, Color.BLACK, 0.4));
        }
    }

    private static void path(Easel easel) {
        easel.shape(Tint.of(0xb79f72), 905, 745, 962, 745, 1230, 1174, 560, 1174);
    }

    /** The grass grew over the path as well; people walked it bare again. */
    private static void clearPath(Easel easel) {
        for (int i = 0; i < 5200; i++) {
            double near = Math.sqrt(easel.random.nextDouble());
            double y = 748 + 430 * near;
            double half = 26 + 300 * near;
            double x = 932 - 35 * near + easel.between(-half, half);
            Color earth = Tint.mix(Tint.of(0xc9b184), Tint.of(0x6f5a38), easel.random.nextDouble());
            easel.oval(x, y, 2 + 11 * near, 1 + 3.4 * near, Tint.fade(earth, 0.8));
        }
    }

    private static void shafts(Easel easel) {
        for (int i = 0; i < 9; i++) {
            double x = 640 + 85 * i + easel.between(-20, 20);
            double width = easel.between(20, 70);
            easel.shape(
                    Tint.of(0xfffbd0, easel.between(0.05, 0.14)),
                    x,
                    0,
                    x + width,
                    0,
                    x - 420 + 3 * width,
                    1000,
                    x - 480 + width,
                    1000);
        }
    }

    private static void ferns(Easel easel) {
        for (int i = 0; i < 60; i++) {
            boolean left = i % 2 == 0;
            double x = left ? easel.between(0, 480) : easel.between(1290, Easel.WIDTH);
            double y = easel.between(960, 1180);
            for (int frond = -4; frond <= 4; frond++) {
                frond(easel, x, y, -Math.PI / 2 + 0.28 * frond, easel.between(60, 120));
            }
        }
    }

    private static void frond(Easel easel, double x, double y, double turn, double length) {
        Color green = Tint.mix(Tint.of(0x35531a), Tint.of(0x9cc04a), easel.random.nextDouble());
        easel.at(x, y, turn, 1, () -> {
            for (int i = 1; i < 14; i++) {
                double at = length * i / 14;
                double leaf = 15 * Math.sin(Math.PI * i / 15);
                easel.line(at, 0, at + leaf * 0.5, leaf, 2.4, green);
                easel.line(at, 0, at + leaf * 0.5, -leaf, 2.4, green);
            }
        });
    }

    @Override
    public void subject(Easel easel, double seconds) {
        double height = 210 - 9 * seconds;
        People.walker(
                easel, 925 + 4 * seconds, 905 - 9 * seconds, height, Tint.of(0xc8342b), Tint.of(0x2b3350), 5 * seconds);
    }
}
