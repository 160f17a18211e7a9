package dev.memorylane.studio;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.MultipleGradientPaint.CycleMethod;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.SplittableRandom;

/**
 * The canvas of one scene, a tenth larger than a photo so that the camera can move, with the strokes that scenes share.
 *
 * <p>Lengths are pixels, the origin is the upper left corner. What is drawn depends on the seed alone.
 */
final class Easel {

    static final int WIDTH = 1760;
    static final int HEIGHT = 1174;

    final BufferedImage image;
    final Graphics2D pen;
    final SplittableRandom random;
    final Noise noise;

    Easel(long seed) {
        this(new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB), seed);
    }

    private Easel(BufferedImage image, long seed) {
        this.image = image;
        this.pen = image.createGraphics();
        this.random = new SplittableRandom(seed);
        this.noise = new Noise(seed);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** The same picture on another canvas, to be drawn on without touching this one. */
    Easel copy(long seed) {
        BufferedImage copied = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        System.arraycopy(
                pixels(), 0, ((DataBufferInt) copied.getRaster().getDataBuffer()).getData(), 0, WIDTH * HEIGHT);
        return new Easel(copied, seed);
    }

    int[] pixels() {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    /** A number between two others. */
    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** A band over the whole width, shaded from the first colour at its top to the last at its bottom. */
    void band(double top, double bottom, Color... colours) {
        pen.setPaint(vertical(top, bottom, colours));
        pen.fill(new Rectangle2D.Double(0, top, WIDTH, bottom - top + 1));
    }

    static LinearGradientPaint vertical(double top, double bottom, Color... colours) {
        float[] stops = new float[colours.length];
        for (int i = 0; i < stops.length; i++) {
            stops[i] = i / (float) (stops.length - 1);
        }
        return new LinearGradientPaint(new Point2D.Double(0, top), new Point2D.Double(0, bottom), stops, colours);
    }

    /** Light that fades to nothing at {@code radius}. */
    void glow(double x, double y, double radius, Color colour) {
        Color none = Tint.fade(colour, 0);
        Color faint = Tint.fade(colour, colour.getAlpha() / 255.0 * 0.3);
        pen.setPaint(new RadialGradientPaint(
                new Point2D.Double(x, y), (float) radius, new float[] {0, 0.4f, 1}, new Color[] {colour, faint, none}));
        pen.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    /** A ball lit from the upper left. */
    void ball(double x, double y, double radius, Color colour) {
        Point2D light = new Point2D.Double(x - radius * 0.35, y - radius * 0.4);
        Color[] shades = {Tint.mix(colour, Color.WHITE, 0.55), colour, Tint.mix(colour, Color.BLACK, 0.5)};
        pen.setPaint(new RadialGradientPaint(
                light, (float) (radius * 1.5), light, new float[] {0, 0.45f, 1}, shades, CycleMethod.NO_CYCLE));
        pen.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    void disc(double x, double y, double radius, Color colour) {
        oval(x, y, radius, radius, colour);
    }

    void oval(double x, double y, double radiusX, double radiusY, Color colour) {
        pen.setPaint(colour);
        pen.fill(new Ellipse2D.Double(x - radiusX, y - radiusY, 2 * radiusX, 2 * radiusY));
    }

    void box(double x, double y, double width, double height, Color colour) {
        pen.setPaint(colour);
        pen.fill(new Rectangle2D.Double(x, y, width, height));
    }

    /** A filled polygon through pairs of x and y. */
    void shape(Color colour, double... points) {
        pen.setPaint(colour);
        pen.fill(polygon(points));
    }

    static Path2D polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    void line(double x1, double y1, double x2, double y2, double width, Color colour) {
        pen.setPaint(colour);
        pen.setStroke(new java.awt.BasicStroke(
                (float) width, java.awt.BasicStroke.CAP_ROUND, java.awt.BasicStroke.JOIN_ROUND));
        pen.draw(new java.awt.geom.Line2D.Double(x1, y1, x2, y2));
    }

    /** Draws with the origin at a point, turned by an angle in radians and enlarged. */
    void at(double x, double y, double turn, double scale, Runnable drawing) {
        AffineTransform before = pen.getTransform();
        pen.translate(x, y);
        pen.rotate(turn);
        pen.scale(scale, scale);
        drawing.run();
        pen.setTransform(before);
    }
}
