package dev.memorylane.standalone.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A matrix of float32 in NumPy's format ({@code numpy.lib.format}, version 1.0): little endian, rows one after the
 * other. Rows are written in any order, by any thread; the file takes its name when all is written.
 */
public final class NpyFile implements AutoCloseable {
    private static final int ALIGNMENT = 64;
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};

    private final Path file;
    private final Path part;
    private final FileChannel channel;
    private final int columns;
    private final long dataFrom;

    /** Begins a file of a shape. */
    public NpyFile(Path file, int rows, int columns) throws IOException {
        this.file = file.toAbsolutePath();
        this.part = this.file.resolveSibling(this.file.getFileName() + ".part");
        this.columns = columns;
        this.channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        ByteBuffer header = header(rows, columns);
        this.dataFrom = header.remaining();
        write(header, 0);
    }

    /** Writes one row. */
    public void row(int index, float[] values) throws IOException {
        if (values.length != columns) {
            throw new IllegalArgumentException(values.length + " values are no row of " + columns);
        }
        ByteBuffer row = ByteBuffer.allocate(columns * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        row.asFloatBuffer().put(values);
        write(row, dataFrom + (long) index * columns * Float.BYTES);
    }

    /** All rows are written: the file takes its name. */
    public void complete() throws IOException {
        channel.close();
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What is not complete is thrown away. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(part);
    }

    private void write(ByteBuffer bytes, long position) throws IOException {
        for (long at = position; bytes.hasRemaining(); ) {
            at += channel.write(bytes, at);
        }
    }

    private static ByteBuffer header(int rows, int columns) {
        String words = "{'descr': '<f4', 'fortran_order': False, 'shape': (%d, %d), }".formatted(rows, columns);
        int before = MAGIC.length + Short.BYTES;
        int length = Math.ceilDiv(before + words.length() + 1, ALIGNMENT) * ALIGNMENT - before;
        String padded = words + " ".repeat(length - words.length() - 1) + "\n";
        return ByteBuffer.allocate(before + length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MAGIC)
                .putShort((short) length)
                .put(padded.getBytes(StandardCharsets.US_ASCII))
                .flip();
    }
}
