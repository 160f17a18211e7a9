package dev.memorylane.standalone.demo;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.SplittableRandom;

/** Takes a photo of a painted scene, with what a hand, a lens and a sensor do to it. */
final class Camera {

    static final int WIDTH = 1600;
    static final int HEIGHT = 1067;

    private static final int GRAINS = 1 << 16;
    private static final int[] GRAIN = grain();

    private Camera() {}

    /** A photo as the sensor stores it, lying on its side if the camera was held upright. */
    static BufferedImage take(Easel scene, Shot shot) {
        BufferedImage photo = framed(scene.image, shot);
        int[] pixels = ((DataBufferInt) photo.getRaster().getDataBuffer()).getData();
        switch (shot.flaw()) {
            case Flaw.None() -> {}
            case Flaw.Shaken(double length, double angle) -> Blur.along(pixels, WIDTH, HEIGHT, length, angle);
            case Flaw.OutOfFocus(int radius) -> Blur.around(pixels, WIDTH, HEIGHT, radius);
            case Flaw.Misexposed(double stops) -> expose(pixels, stops);
        }
        addGrain(pixels, Exposure.of(shot).iso(), shot.seed());
        return photo;
    }

    private static BufferedImage framed(BufferedImage scene, Shot shot) {
        BufferedImage photo = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = photo.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.translate(WIDTH / 2.0, HEIGHT / 2.0);
        if (shot.portrait()) {
            pen.rotate(-Math.PI / 2);
        }
        Shot.Pose pose = shot.pose();
        double zoom = pose.zoom() * (shot.portrait() ? WIDTH / (double) HEIGHT : 1);
        pen.rotate(pose.turn());
        pen.scale(zoom, zoom);
        pen.translate(pose.right() - Easel.WIDTH / 2.0, pose.down() - Easel.HEIGHT / 2.0);
        pen.drawImage(scene, 0, 0, null);
        pen.dispose();
        return photo;
    }

    /** In linear light, as the sensor counts it; what is too bright is cut off. */
    private static void expose(int[] pixels, double stops) {
        int[] curve = new int[256];
        for (int i = 0; i < curve.length; i++) {
            double light = Math.pow(i / 255.0, 2.2) * Math.pow(2, stops);
            curve[i] = (int) Math.round(255 * Math.pow(Math.min(1, light), 1 / 2.2));
        }
        for (int i = 0; i < pixels.length; i++) {
            int p = pixels[i];
            pixels[i] = Tint.pack(curve[p >> 16 & 255], curve[p >> 8 & 255], curve[p & 255]);
        }
    }

    /** Noise that grows with the root of the sensitivity, mostly of brightness, a little of colour. */
    private static void addGrain(int[] pixels, int iso, long seed) {
        int strength = (int) Math.round(256 * (1.2 + 0.055 * Math.sqrt(iso)));
        long state = seed | 1;
        for (int i = 0; i < pixels.length; i++) {
            state ^= state << 13;
            state ^= state >>> 7;
            state ^= state << 17;
            int light = GRAIN[(int) (state & (GRAINS - 1))] * strength >> 16;
            int tint = GRAIN[(int) ((state >>> 32) & (GRAINS - 1))] * strength >> 18;
            int p = pixels[i];
            pixels[i] = Tint.pack(
                    clamp((p >> 16 & 255) + light + tint),
                    clamp((p >> 8 & 255) + light),
                    clamp((p & 255) + light - tint));
        }
    }

    private static int clamp(int value) {
        return Math.clamp(value, 0, 255);
    }

    /** Normally distributed numbers with a standard deviation of 256. */
    private static int[] grain() {
        SplittableRandom random = new SplittableRandom(1);
        int[] grain = new int[GRAINS];
        for (int i = 0; i < GRAINS; i++) {
            grain[i] = (int) Math.round(256 * random.nextGaussian());
        }
        return grain;
    }
}
