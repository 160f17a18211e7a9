package dev.memorylane.studio;

import java.awt.Color;

/** Snowy peaks in still water; a canoe crosses. */
final class MountainLake implements Scene {

    private static final double SHORE = 640;

    @Override
    public void background(Easel easel) {
        easel.band(0, SHORE, Tint.of(0x3d7fc9), Tint.of(0x9cc8ec), Tint.of(0xf0f4ea));
        Nature.clouds(easel, 40, 380, Tint.of(0xffffff), 0.42);
        peaks(easel, 520, 0.4, 0x8fa6c4, 0x6d88ac);
        peaks(easel, 620, 7.7, 0x66788c, 0x3f5560);
        Nature.ridge(easel, SHORE, 190, 330, 12.2, Tint.of(0x34563f), Tint.of(0x24402f));
        conifers(easel);
        Nature.mirror(easel, SHORE, Tint.of(0x1f5a78), 0.82);
        easel.band(SHORE - 2, SHORE + 3, Tint.of(0xd9e6df, 0.6), Tint.of(0xd9e6df, 0));
        stones(easel);
    }

    /** A rugged massif: snow where it is high and not too steep, rock else, light from the left. */
    private static void peaks(Easel easel, double height, double row, int rock, int shadow) {
        double[] line = new double[Easel.WIDTH + 8];
        for (int x = 0; x < line.length; x++) {
            double rough = 1 - Math.abs(2 * easel.noise.fractal(x / 430.0, row, 7) - 1);
            line[x] = SHORE - height * (0.1 + 0.88 * Math.pow(rough, 1.6));
        }
        Nature.shade(easel, 0, SHORE, (x, y, rgb) -> y < line[x] ? rgb : face(easel, x, y, line[x], row, rock, shadow));
    }

    private static int face(Easel easel, int x, int y, double top, double row, int rock, int shadow) {
        double depth = y - top;
        double crag = easel.noise.fractal((x + 0.8 * depth) / 60.0, y / 46.0 + row, 6);
        double lit = Math.clamp((crag - 0.42) * 5, 0, 1);
        int stone = Nature.blend(shadow, rock, lit);
        double fine = easel.noise.fractal(x / 7.0, y / 9.0, 3);
        double snow = Math.clamp((330 - y + 260 * (crag - 0.5) + 60 * fine) / 70, 0, 1);
        int white = Nature.blend(0xa9bdd8, 0xffffff, lit);
        int mixed = Nature.brighten(Nature.blend(stone, white, snow), 0.86 + 0.28 * fine);
        double haze = Math.clamp((y - SHORE + 190) / 420.0, 0, 0.45);
        return Nature.blend(mixed, 0xc9dcec, haze);
    }

    private static void conifers(Easel easel) {
        for (int i = 0; i < 260; i++) {
            double x = easel.between(-20, Easel.WIDTH + 20);
            double side = Math.abs(x - 900) / 900;
            Color green = Tint.mix(Tint.of(0x1c3a2a), Tint.of(0x47693f), easel.random.nextDouble());
            Nature.conifer(easel, x, SHORE + 2, 26 + 140 * side * side * easel.between(0.5, 1.1), green);
        }
    }

    private static void stones(Easel easel) {
        for (int i = 0; i < 420; i++) {
            double near = Math.sqrt(easel.random.nextDouble());
            double y = 1020 + 160 * near;
            double x = easel.between(0, Easel.WIDTH);
            double size = 5 + 34 * near * easel.random.nextDouble();
            if (y > 1165 - 0.00021 * (x - 700) * (x - 700) || x < 330) {
                easel.oval(x, y + size * 0.4, size * 1.15, size * 0.35, Tint.of(0x0d2530, 0.5));
                Color stone = Tint.mix(Tint.of(0x6f7468), Tint.of(0xb4ac98), easel.random.nextDouble());
                easel.oval(x, y, size, size * 0.6, stone);
                easel.oval(x - size * 0.2, y - size * 0.22, size * 0.62, size * 0.3, Tint.mix(stone, Color.WHITE, 0.3));
            }
        }
    }

    @Override
    public void subject(Easel easel, double seconds) {
        double x = 690 + 42 * seconds;
        double stroke = Math.sin(3 * seconds);
        for (int i = 0; i < 14; i++) {
            easel.oval(x - 150 - 22 * i, 866 + 0.9 * i, 30, 1.6, Tint.of(0xffffff, 0.4 - 0.027 * i));
        }
        easel.oval(x, 872, 165, 9, Tint.of(0x0c2c3c, 0.55));
        easel.shape(
                Tint.of(0xc4391f), x - 170, 838, x - 130, 850, x + 130, 850, x + 172, 836, x + 120, 872, x - 120, 872);
        easel.shape(
                Tint.of(0xe8623a), x - 168, 838, x - 130, 850, x + 130, 850, x + 170, 837, x + 128, 857, x - 128, 857);
        paddler(easel, x - 60, stroke, Tint.of(0xf2c230));
        paddler(easel, x + 56, stroke, Tint.of(0x2f64b5));
    }

    private static void paddler(Easel easel, double x, double stroke, Color jacket) {
        easel.shape(jacket, x - 17, 800, x + 17, 800, x + 20, 850, x - 20, 850);
        easel.ball(x, 784, 15, Tint.of(0xd9a27e));
        easel.oval(x, 777, 16, 9, Tint.of(0x2a2a34));
        easel.line(x - 14, 806, x + 26 + 14 * stroke, 822, 9, Tint.mix(jacket, Color.BLACK, 0.2));
        easel.line(x + 12 - 20 * stroke, 770, x + 40 + 30 * stroke, 878, 4, Tint.of(0x7a552e));
        easel.oval(x + 41 + 30 * stroke, 880, 7, 13, Tint.of(0x9a6d3d));
    }
}
