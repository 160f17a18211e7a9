package dev.memorylane.vision.decode.turbo;

import dev.memorylane.vision.decode.OpenCv;
import dev.memorylane.vision.decode.Span;
import dev.memorylane.vision.decode.UnreadableException;
import dev.memorylane.vision.picture.Raster;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Decodes a picture of noise and edges by both libraries at every scale and compares all pixels. */
final class SamePixels {
    /** No multiple of a block, so that edges are compared too. */
    private static final int WIDTH = 203;

    private static final int HEIGHT = 149;
    private static final int QUALITY = 92;
    private static final long SEED = 1;

    private SamePixels() {}

    static boolean holds(TurboJpeg turbo) {
        byte[] jpeg = OpenCv.encodeJpeg(picture(), QUALITY);
        for (int factor = 1; factor <= 8; factor *= 2) {
            if (!holds(turbo, jpeg, factor)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(TurboJpeg turbo, byte[] jpeg, int factor) {
        List<Span> all = List.of(new Span(0, jpeg.length));
        try {
            byte[] expected = OpenCv.decodeScaled(jpeg, all, factor).samples();
            return turbo.decode(jpeg, all, Math.ceilDiv(WIDTH, factor), Math.ceilDiv(HEIGHT, factor))
                    .filter(picture -> Arrays.equals(picture.samples(), expected))
                    .isPresent();
        } catch (UnreadableException e) {
            throw new IllegalStateException("OpenCV does not read what it wrote", e);
        }
    }

    private static Raster picture() {
        byte[] samples = new byte[3 * WIDTH * HEIGHT];
        new Random(SEED).nextBytes(samples);
        for (int i = 0; i < samples.length / 2; i++) {
            samples[i] = (byte) (i / (3 * WIDTH) * 3 + i % 3 * 40 + (i % 97 < 50 ? 0 : 90));
        }
        return new Raster(WIDTH, HEIGHT, 3, samples);
    }
}
