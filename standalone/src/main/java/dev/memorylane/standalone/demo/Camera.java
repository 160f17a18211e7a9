package dev.memorylane.standalone.demo;

import dev.memorylane.studio.Blur;
import dev.memorylane.studio.Grain;
import dev.memorylane.studio.Light;
import dev.memorylane.studio.Painting;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Takes a photo of a painted scene, with what a hand, a lens and a sensor do to it. */
final class Camera {

    static final int WIDTH = 1600;
    static final int HEIGHT = 1067;

    private Camera() {}

    /** A photo as the sensor stores it, lying on its side if the camera was held upright. */
    static BufferedImage take(BufferedImage scene, Shot shot) {
        BufferedImage photo = framed(scene, shot);
        int[] pixels = ((DataBufferInt) photo.getRaster().getDataBuffer()).getData();
        switch (shot.flaw()) {
            case Flaw.None() -> {}
            case Flaw.Shaken(double length, double angle) -> Blur.along(pixels, WIDTH, HEIGHT, length, angle);
            case Flaw.OutOfFocus(int radius) -> Blur.around(pixels, WIDTH, HEIGHT, radius);
            case Flaw.Misexposed(double stops) -> Light.expose(pixels, stops);
        }
        Grain.add(pixels, Exposure.of(shot).iso(), shot.seed());
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
        pen.translate(pose.right() - Painting.WIDTH / 2.0, pose.down() - Painting.HEIGHT / 2.0);
        pen.drawImage(scene, 0, 0, null);
        pen.dispose();
        return photo;
    }
}
