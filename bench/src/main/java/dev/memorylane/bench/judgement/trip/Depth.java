package dev.memorylane.bench.judgement.trip;

import dev.memorylane.studio.Blur;

/**
 * A close-up whose depth runs from the upper edge (far) to the lower (near): sharp in one plane, blurred in proportion
 * to the distance from it.
 */
final class Depth {

    /** Circle of confusion of what lies as far from the plane as may be, as a share of the width. */
    private static final double WIDEST = 0.035;

    private static final int LAYERS = 6;

    private Depth() {}

    /** Blurs what lies before and behind a plane, 0 at the upper edge to 1 at the lower. */
    static void focus(int[] pixels, int width, int height, double plane) {
        int[][] layers = new int[LAYERS][];
        for (int layer = 0; layer < LAYERS; layer++) {
            layers[layer] = pixels.clone();
            int radius = (int) Math.round(WIDEST * width * layer / (LAYERS - 1) / 4);
            if (radius > 0) {
                Blur.around(layers[layer], width, height, radius);
            }
        }
        for (int y = 0; y < height; y++) {
            double away = Math.abs(y / (height - 1.0) - plane);
            int layer = (int) Math.round(away * (LAYERS - 1));
            System.arraycopy(layers[layer], y * width, pixels, y * width, width);
        }
    }
}
