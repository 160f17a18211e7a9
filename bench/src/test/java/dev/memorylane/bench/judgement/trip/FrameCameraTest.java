package dev.memorylane.bench.judgement.trip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.studio.Painting;
import dev.memorylane.studio.Place;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.OptionalDouble;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class FrameCameraTest {

    private static final Subject GATE = new Subject(Place.GATE, 11);

    private final Painting painting = new Painting(GATE.place(), GATE.look());

    @Test
    void shouldTakeTheSameBytesAgain() {
        Frame frame = frame(new Flaw(8, 6.5, 1), OptionalDouble.empty());

        assertThat(FrameCamera.take(painting, frame)).isEqualTo(FrameCamera.take(painting, frame));
    }

    @Test
    void shouldLoseDetailByShakeAndByDefocusTheMoreTheWorse() throws IOException {
        double sharp = detail(Flaw.NONE, 0, 1);

        assertThat(detail(new Flaw(8, 0, 0), 0, 1)).isLessThan(0.8 * sharp);
        assertThat(detail(new Flaw(30, 0, 0), 0, 1)).isLessThan(0.8 * detail(new Flaw(8, 0, 0), 0, 1));
        assertThat(detail(new Flaw(0, 13, 0), 0, 1)).isLessThan(0.7 * sharp);
    }

    @Test
    void shouldGetDarkerAndBrighterByStops() throws IOException {
        double right = brightness(Flaw.NONE);

        assertThat(brightness(new Flaw(0, 0, -2))).isLessThan(0.7 * right);
        assertThat(brightness(new Flaw(0, 0, 1))).isGreaterThan(1.1 * right);
    }

    @Test
    void shouldBeSharpWhereItIsFocusedOnly() throws IOException {
        assertThat(detail(OptionalDouble.of(0.05), 0, 0.25))
                .isGreaterThan(2 * detail(OptionalDouble.of(0.95), 0, 0.25));
        assertThat(detail(OptionalDouble.of(0.95), 0.75, 1))
                .isGreaterThan(2 * detail(OptionalDouble.of(0.05), 0.75, 1));
    }

    private double detail(Flaw flaw, double from, double to) throws IOException {
        return detail(picture(frame(flaw, OptionalDouble.empty())), from, to);
    }

    private double detail(OptionalDouble focus, double from, double to) throws IOException {
        return detail(picture(frame(Flaw.NONE, focus)), from, to);
    }

    private double brightness(Flaw flaw) throws IOException {
        BufferedImage picture = picture(frame(flaw, OptionalDouble.empty()));
        double sum = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                sum += green(picture, x, y);
            }
        }
        return sum / picture.getHeight() / picture.getWidth();
    }

    private BufferedImage picture(Frame frame) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(FrameCamera.take(painting, frame)));
    }

    /** Mean difference of neighbours two pixels apart, in a band of the picture. */
    private static double detail(BufferedImage picture, double from, double to) {
        double sum = 0;
        int bottom = (int) (to * picture.getHeight());
        int top = (int) (from * picture.getHeight());
        for (int y = top; y < bottom; y++) {
            for (int x = 2; x < picture.getWidth(); x++) {
                sum += Math.abs(green(picture, x, y) - green(picture, x - 2, y));
            }
        }
        return sum / (bottom - top) / picture.getWidth();
    }

    private static int green(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) >> 8 & 255;
    }

    private static Frame frame(Flaw flaw, OptionalDouble focus) {
        return new Frame(
                "frame",
                new Picture(0, PictureKind.TRIES, GATE),
                new Aim(880, 587, 1560),
                Pose.STILL,
                0,
                flaw,
                focus,
                Settings.of(GATE.place()),
                LocalDateTime.of(2024, 9, 20, 12, 0),
                new Body("One", Duration.ZERO, Stamp.MILLISECONDS, true),
                4711);
    }
}
