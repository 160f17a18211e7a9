package dev.memorylane.bench.judgement.trip;

import dev.memorylane.studio.Blur;
import dev.memorylane.studio.Grain;
import dev.memorylane.studio.Jpeg;
import dev.memorylane.studio.Light;
import dev.memorylane.studio.Painting;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Takes a frame of a painting: lens, hand, sensor, JPEG. */
public final class FrameCamera {

    static final int WIDTH = 768;
    static final int HEIGHT = 512;
    /** A circle of confusion, in pixels. */
    static final double CIRCLE = Math.hypot(WIDTH, HEIGHT) / 1500;

    private FrameCamera() {}

    /** The bytes of the file, without metadata. */
    public static byte[] take(Painting painting, Frame frame) {
        BufferedImage photo = framed(painting.at(frame.moment()), frame);
        int[] pixels = ((DataBufferInt) photo.getRaster().getDataBuffer()).getData();
        frame.focus().ifPresent(plane -> Depth.focus(pixels, WIDTH, HEIGHT, plane));
        blur(pixels, frame);
        if (frame.flaw().stops() != 0) {
            Light.expose(pixels, frame.flaw().stops());
        }
        Grain.add(pixels, frame.settings().iso(), frame.seed());
        return Jpeg.of(photo);
    }

    private static BufferedImage framed(BufferedImage scene, Frame frame) {
        BufferedImage photo = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = photo.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        double zoom = frame.pose().zoom() * WIDTH / frame.aim().width();
        pen.translate(
                WIDTH / 2.0 - frame.pose().right() * WIDTH,
                HEIGHT / 2.0 - frame.pose().down() * WIDTH);
        pen.rotate(frame.pose().turn());
        pen.scale(zoom, zoom);
        pen.translate(-frame.aim().x(), -frame.aim().y());
        pen.drawImage(scene, 0, 0, null);
        pen.dispose();
        return photo;
    }

    private static void blur(int[] pixels, Frame frame) {
        int radius = (int) Math.round(frame.flaw().defocus() * CIRCLE / 4);
        if (radius > 0) {
            Blur.around(pixels, WIDTH, HEIGHT, radius);
        }
        HandPath path = HandPath.draw(frame.seed(), frame.flaw().shake() * CIRCLE);
        if (path.moves()) {
            Blur.over(pixels, WIDTH, HEIGHT, path.right(), path.down());
        }
    }
}
