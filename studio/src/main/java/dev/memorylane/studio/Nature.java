package dev.memorylane.studio;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Land, air and water, for the scenes to be made of. */
final class Nature {

    private static final int WIDTH = Easel.WIDTH;
    private static final int HEIGHT = Easel.HEIGHT;

    private Nature() {}

    /** A ridge before the sky: a rough line about {@code base}, up to {@code height} above it, shaded to its foot. */
    static void ridge(Easel easel, double base, double height, double period, double row, Color top, Color foot) {
        Path2D land = new Path2D.Double();
        land.moveTo(0, HEIGHT);
        for (int x = 0; x <= WIDTH; x += 2) {
            land.lineTo(x, base - height * easel.noise.fractal(x / period, row, 7));
        }
        land.lineTo(WIDTH, HEIGHT);
        land.closePath();
        easel.pen.setPaint(Easel.vertical(base - height, base + 1, top, foot));
        easel.pen.fill(land);
    }

    /** Clouds between two heights; {@code cover} from 0 (none) to 1 (all). */
    static void clouds(Easel easel, double top, double bottom, Color colour, double cover) {
        shade(easel, top, bottom, (x, y, rgb) -> {
            double edge = Math.sin(Math.PI * (y - top) / (bottom - top));
            double depth = easel.noise.fractal(x / 420.0, y / 130.0, 6) - (1 - cover);
            double alpha = Math.clamp(depth * 4.5 * edge, 0, 0.92);
            return alpha <= 0 ? rgb : blend(rgb, colour.getRGB(), alpha);
        });
    }

    /** Roughens a band, ever more over its first 60 rows: light and dark of a given grain, in pixels, stretched sideways where {@code flat} is above 1. */
    static void roughen(Easel easel, double top, double bottom, double grain, double flat, double strength) {
        shade(easel, top, bottom, (x, y, rgb) -> {
            double value = easel.noise.fractal(x / (grain * flat), y / grain, 4) - 0.5;
            double fadeIn = Math.clamp((y - top) / 60, 0, 1);
            return brighten(rgb, 1 + 2 * strength * fadeIn * value);
        });
    }

    /** Still water below {@code horizon}: what stands above it upside down, darker with depth, broken by ripples. */
    static void mirror(Easel easel, double horizon, Color water, double clearness) {
        int[] source = easel.pixels().clone();
        int shore = (int) horizon;
        shade(easel, shore, HEIGHT, (x, y, rgb) -> {
            double near = (y - shore) / (double) (HEIGHT - shore);
            double wave = easel.noise.at(x / (60 + 200 * near), y / (2.5 + 14 * near)) - 0.5;
            int from = Math.clamp((int) (2L * shore - y + wave * (8 + 60 * near)), 0, shore - 1);
            int sideways = Math.clamp((int) (x + wave * 10), 0, WIDTH - 1);
            int seen = source[from * WIDTH + sideways];
            return brighten(blend(seen, water.getRGB(), 1 - clearness + 0.25 * near), 1 + 0.22 * wave);
        });
    }

    /** A conifer standing at a point. */
    static void conifer(Easel easel, double x, double foot, double height, Color colour) {
        int tiers = 9;
        for (int tier = 0; tier < tiers; tier++) {
            double share = tier / (double) tiers;
            double y = foot - height * (1 - share);
            double half = height * (0.03 + 0.19 * share) * easel.between(0.85, 1.15);
            Color shade = Tint.mix(colour, Color.BLACK, 0.25 * easel.random.nextDouble());
            easel.shape(shade, x, y - height * 0.07, x - half, y + height * 0.13, x + half, y + height * 0.13);
        }
        easel.box(x - height * 0.015, foot - height * 0.03, height * 0.03, height * 0.04, Tint.of(0x2b2018));
    }

    /** Blades of grass over a band, longer towards the viewer. */
    static void grass(Easel easel, double top, double bottom, int count, Color dark, Color light) {
        for (int i = 0; i < count; i++) {
            double near = Math.sqrt(i / (double) count);
            double x = easel.between(0, WIDTH);
            double y = top + (bottom - top) * near;
            double length = 4 + 46 * near * easel.random.nextDouble();
            Color colour = Tint.mix(dark, light, easel.random.nextDouble());
            easel.line(x, y, x + easel.between(-0.4, 0.4) * length, y - length, 0.8 + 1.6 * near, colour);
        }
    }

    static void stars(Easel easel, double bottom, int count) {
        for (int i = 0; i < count; i++) {
            double size = 0.5 + 1.3 * Math.pow(easel.random.nextDouble(), 3);
            easel.disc(
                    easel.between(0, WIDTH), easel.between(0, bottom), size, Tint.of(0xffffff, easel.between(0.3, 1)));
        }
    }

    /** Gives each pixel of a band a new colour. */
    static void shade(Easel easel, double top, double bottom, Shader shader) {
        int[] pixels = easel.pixels();
        for (int y = Math.max(0, (int) top); y < Math.min(HEIGHT, (int) bottom); y++) {
            for (int x = 0; x < WIDTH; x++) {
                pixels[y * WIDTH + x] = shader.colour(x, y, pixels[y * WIDTH + x]);
            }
        }
    }

    /** The new colour of a pixel, from where it is and the colour it has. */
    @FunctionalInterface
    interface Shader {
        int colour(int x, int y, int rgb);
    }

    static int blend(int under, int over, double alpha) {
        int a = (int) (256 * Math.clamp(alpha, 0, 1));
        int redBlue = ((under & 0xff00ff) * (256 - a) + (over & 0xff00ff) * a) >>> 8 & 0xff00ff;
        int green = ((under & 0xff00) * (256 - a) + (over & 0xff00) * a) >>> 8 & 0xff00;
        return redBlue | green;
    }

    static int brighten(int rgb, double factor) {
        int red = Math.clamp((int) ((rgb >> 16 & 255) * factor), 0, 255);
        int green = Math.clamp((int) ((rgb >> 8 & 255) * factor), 0, 255);
        int blue = Math.clamp((int) ((rgb & 255) * factor), 0, 255);
        return Tint.pack(red, green, blue);
    }
}
