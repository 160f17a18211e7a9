package dev.memorylane.bench.contender;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Matrices of float32 in NumPy's format with a header of one size, which the bench writes and reads itself. */
public final class NpyFloats {
    private static final int HEADER = 128;
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};

    private NpyFloats() {}

    /** Writes rows of equal length. */
    public static void write(Path file, float[][] rows) throws IOException {
        String words =
                "{'descr': '<f4', 'fortran_order': False, 'shape': (%d, %d), }".formatted(rows.length, rows[0].length);
        String padded = words + " ".repeat(HEADER - MAGIC.length - Short.BYTES - words.length() - 1) + "\n";
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(MAGIC);
            out.write(new byte[] {(byte) padded.length(), 0});
            out.write(padded.getBytes(StandardCharsets.US_ASCII));
            for (float[] row : rows) {
                ByteBuffer bytes = ByteBuffer.allocate(row.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
                bytes.asFloatBuffer().put(row);
                out.write(bytes.array());
            }
        }
    }

    /** Reads what {@link #write} wrote. */
    public static float[][] read(Path file) throws IOException {
        byte[] all = Files.readAllBytes(file);
        int dimension = dimension(new String(all, 0, HEADER, StandardCharsets.ISO_8859_1));
        ByteBuffer bytes = ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN);
        var floats =
                bytes.position(HEADER).slice().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
        float[][] rows = new float[floats.remaining() / dimension][dimension];
        for (float[] row : rows) {
            floats.get(row);
        }
        return rows;
    }

    private static int dimension(String header) {
        String columns = header.replaceFirst("(?s).*\\(\\d+, (\\d+)\\).*", "$1");
        return Integer.parseInt(columns);
    }
}
