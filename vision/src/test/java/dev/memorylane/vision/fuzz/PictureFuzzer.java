package dev.memorylane.vision.fuzz;

import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.decode.DecodeLimits;
import dev.memorylane.vision.decode.PhotoDecoder;
import dev.memorylane.vision.decode.UnreadableException;
import java.time.Duration;

/** Decodes small pictures of any format, with all that saves a part of a damaged one. */
public final class PictureFuzzer {
    private static final int SIDE = 1000;
    private static final PhotoDecoder DECODER = new PhotoDecoder(
            new DecodeLimits(SIDE * SIDE, SIDE, 64L << 20, 64L << 20, Duration.ofSeconds(5), SIDE * SIDE), 64);

    private PictureFuzzer() {}

    public static void fuzzerTestOneInput(byte[] file) {
        try {
            DECODER.decode(file, Orientation.UPRIGHT);
        } catch (UnreadableException expected) {
            StructureFuzzer.requireWords(expected);
        }
    }
}
