package dev.memorylane.studio;

/** The amount of light that reaches the sensor. Pixels are packed RGB and changed in place. */
public final class Light {

    private static final double GAMMA = 2.2;
    private static final int LEVELS = 256;

    private Light() {}

    /** Counts in linear light, as the sensor does; what is too bright is cut off. */
    public static void expose(int[] pixels, double stops) {
        int[] curve = new int[LEVELS];
        for (int i = 0; i < curve.length; i++) {
            double light = Math.pow(i / 255.0, GAMMA) * Math.pow(2, stops);
            curve[i] = (int) Math.round(255 * Math.pow(Math.min(1, light), 1 / GAMMA));
        }
        for (int i = 0; i < pixels.length; i++) {
            int p = pixels[i];
            pixels[i] = Tint.pack(curve[p >> 16 & 255], curve[p >> 8 & 255], curve[p & 255]);
        }
    }
}
