package dev.memorylane.vision.quality;

import dev.memorylane.vision.picture.Raster;

/** A point spread function of (2r + 1) x (2r + 1) weights that sum to one. */
record Kernel(int radius, double[] weights) {
    private static final int STEPS = 256;

    /** A straight movement of the camera at an even speed: a line of a length in pixels, degrees from level upwards. */
    static Kernel motion(double length, double degrees) {
        int radius = (int) Math.ceil(length / 2) + 1;
        int side = 2 * radius + 1;
        double[] weights = new double[side * side];
        for (int i = 0; i < STEPS; i++) {
            double at = ((i + 0.5) / STEPS - 0.5) * length;
            double x = radius + at * Math.cos(Math.toRadians(degrees));
            double y = radius - at * Math.sin(Math.toRadians(degrees));
            spread(weights, side, x, y);
        }
        return new Kernel(radius, weights);
    }

    /** Out of focus: a disc of a radius in pixels. */
    static Kernel defocus(double size) {
        int radius = (int) Math.ceil(size);
        int side = 2 * radius + 1;
        double[] weights = new double[side * side];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.clamp(size + 0.5 - Math.hypot(i % side - radius, (double) (i / side) - radius), 0, 1);
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return new Kernel(radius, weights);
    }

    /** A grey picture seen through this kernel, its edges repeated. */
    Raster blur(Raster grey) {
        byte[] samples = new byte[grey.samples().length];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (byte) Math.clamp(Math.round(at(grey, i % grey.width(), i / grey.width())), 0, 255);
        }
        return new Raster(grey.width(), grey.height(), 1, samples);
    }

    private double at(Raster grey, int x, int y) {
        int side = 2 * radius + 1;
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] != 0) {
                int fromX = Math.clamp(x + i % side - radius, 0, grey.width() - 1);
                int fromY = Math.clamp(y + i / side - radius, 0, grey.height() - 1);
                sum += weights[i] * grey.at(fromX, fromY, 0);
            }
        }
        return sum;
    }

    private static void spread(double[] weights, int side, double x, double y) {
        int left = (int) x;
        int top = (int) y;
        double right = x - left;
        double down = y - top;
        weights[top * side + left] += (1 - right) * (1 - down) / STEPS;
        weights[top * side + left + 1] += right * (1 - down) / STEPS;
        weights[(top + 1) * side + left] += (1 - right) * down / STEPS;
        weights[(top + 1) * side + left + 1] += right * down / STEPS;
    }
}
