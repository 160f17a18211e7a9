package dev.memorylane.standalone.cluster;

import dev.memorylane.poison.trial.Frugality;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** Reads the header of a matrix of NumPy. */
public final class VectorsFuzzer {
    private static final Path FILE = Path.of("vectors.npy");

    private VectorsFuzzer() {}

    public static void fuzzerTestOneInput(byte[] file) throws Exception {
        Frugality.require(file, () -> {
            try {
                NpyHeader header = NpyHeader.read(FILE, ByteBuffer.wrap(file));
                if (header.bytes() < 0) {
                    throw new AssertionError(header);
                }
            } catch (IllegalArgumentException expected) {
                if (!expected.getMessage().startsWith(FILE.toString())) {
                    throw new AssertionError(expected);
                }
            }
        });
    }
}
