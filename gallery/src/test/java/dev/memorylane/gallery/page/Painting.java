package dev.memorylane.gallery.page;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.awt.image.RescaleOp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * A small landscape, painted from a seed: sky, sun, ranges of hills.
 *
 * @param scene seed of the place
 * @param shift how far the camera moved, pixels
 * @param blur radius of the blur, pixels
 * @param light 1 is well exposed
 * @param upright whether it is a portrait
 */
record Painting(long scene, int shift, int blur, float light, boolean upright) {
    private static final int LONG = 512;
    private static final int SHORT = 342;
    private static final int RANGES = 5;

    byte[] jpeg() throws IOException {
        BufferedImage image = new RescaleOp(light, 0, null).filter(blurred(painted()), null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }

    private BufferedImage painted() {
        int width = upright ? SHORT : LONG;
        int height = upright ? LONG : SHORT;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Random random = new Random(scene);
        float hue = 0.55f + scene * 0.381966f;
        sky(canvas, width, height, hue);
        sun(canvas, width, height, random);
        for (int range = 0; range < RANGES; range++) {
            hills(canvas, width, height, hue, range, random);
        }
        canvas.dispose();
        return image;
    }

    private static void sky(Graphics2D canvas, int width, int height, float hue) {
        Color high = Color.getHSBColor(hue, 0.55f, 0.75f);
        Color low = Color.getHSBColor(hue + 0.08f, 0.25f, 0.98f);
        canvas.setPaint(new GradientPaint(0, 0, high, 0, height * 0.7f, low));
        canvas.fillRect(0, 0, width, height);
    }

    private void sun(Graphics2D canvas, int width, int height, Random random) {
        double size = 40 + random.nextInt(40);
        double x = width * (0.2 + 0.6 * random.nextDouble()) + shift;
        canvas.setPaint(new Color(255, 246, 220, 230));
        canvas.fill(new Ellipse2D.Double(x, height * 0.18, size, size));
    }

    private void hills(Graphics2D canvas, int width, int height, float hue, int range, Random random) {
        double base = height * (0.5 + 0.1 * range);
        double swing = 34 - 4.0 * range;
        double phase = random.nextDouble() * 6;
        double stretch = 50 + random.nextInt(90);
        Path2D outline = new Path2D.Double();
        outline.moveTo(0, height);
        for (int x = 0; x <= width; x += 4) {
            double at = (x + shift) / stretch + phase;
            outline.lineTo(x, base + swing * Math.sin(at) + 6 * Math.sin(3.1 * at));
        }
        outline.lineTo(width, height);
        canvas.setPaint(Color.getHSBColor(hue + 0.45f, 0.3f + 0.09f * range, 0.72f - 0.12f * range));
        canvas.fill(outline);
    }

    private BufferedImage blurred(BufferedImage image) {
        if (blur == 0) {
            return image;
        }
        int size = 2 * blur + 1;
        float[] weights = new float[size * size];
        Arrays.fill(weights, 1f / weights.length);
        return new ConvolveOp(new Kernel(size, size, weights), ConvolveOp.EDGE_NO_OP, null).filter(image, null);
    }
}
