package dev.memorylane.standalone.cluster;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes .npy files, good and bad. */
public final class NpyFixture {
    private NpyFixture() {}

    /** Numbers in a type of the two that are read, under any header. */
    public static Path write(Path file, String type, String order, String shape, boolean wide, double... numbers)
            throws IOException {
        String words = "{'descr': '%s', 'fortran_order': %s, 'shape': (%s), }\n".formatted(type, order, shape);
        ByteBuffer bytes = ByteBuffer.allocate(10 + words.length() + numbers.length * 8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0})
                .putShort((short) words.length())
                .put(words.getBytes(StandardCharsets.US_ASCII));
        for (double number : numbers) {
            if (wide) {
                bytes.putDouble(number);
            } else {
                bytes.putFloat((float) number);
            }
        }
        byte[] written = new byte[bytes.flip().remaining()];
        bytes.get(written);
        return Files.write(file, written);
    }

    /** A good file of float32. */
    public static Path floats(Path file, int rows, int columns, double... numbers) throws IOException {
        return write(file, "<f4", "False", rows + ", " + columns, false, numbers);
    }
}
