package dev.memorylane.standalone.cluster;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The vectors of a .npy file.
 *
 * @param rows of the file, those without numbers included
 * @param dimension of each
 * @param usable the rows that are all numbers, in order
 * @param indices of the usable rows in the file
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record Vectors(int rows, int dimension, float[][] usable, int[] indices) {

    /**
     * Reads a file. Numbers of float64 are taken less the mean of their column, which changes no distance, so that little
     * is lost in float32.
     *
     * @throws IllegalArgumentException that says what is wrong with the file and what to do
     */
    public static Vectors read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(
                    file + (Files.exists(file) ? " is no file." : " is not there.") + " Name a .npy file of vectors.");
        }
        try (FileChannel channel = FileChannel.open(file)) {
            NpyHeader header = NpyHeader.read(file, beginning(channel));
            check(file, channel.size(), header);
            return header.wide() ? wide(channel, header) : single(channel, header);
        }
    }

    /** How many rows are not all numbers: photos that failed. */
    public int failed() {
        return rows - indices.length;
    }

    private static ByteBuffer beginning(FileChannel channel) throws IOException {
        ByteBuffer beginning = ByteBuffer.allocate((int) Math.min(NpyHeader.MOST_BYTES, channel.size()));
        fill(channel, beginning, 0);
        return beginning;
    }

    private static void check(Path file, long size, NpyHeader header) {
        if (header.rows() == 0 || header.columns() == 0) {
            throw NpyHeader.wrong(file, "has no vectors", "Embed some photos first: ./lane embed");
        }
        if (size < header.dataFrom() + header.bytes()) {
            throw NpyHeader.wrong(
                    file,
                    "is cut off: " + header.rows() + " × " + header.columns() + " numbers need "
                            + (header.dataFrom() + header.bytes()) + " bytes, it has " + size,
                    "Copy or write it again");
        }
    }

    private static Vectors single(FileChannel channel, NpyHeader header) throws IOException {
        List<float[]> usable = new ArrayList<>(header.rows());
        int[] indices = new int[header.rows()];
        ByteBuffer bytes = row(header.columns() * Float.BYTES);
        for (int i = 0; i < header.rows(); i++) {
            fill(channel, bytes.clear(), header.dataFrom() + (long) i * bytes.capacity());
            float[] row = new float[header.columns()];
            bytes.asFloatBuffer().get(row);
            if (isFinite(row)) {
                indices[usable.size()] = i;
                usable.add(row);
            }
        }
        return of(header, usable, indices);
    }

    private static Vectors wide(FileChannel channel, NpyHeader header) throws IOException {
        List<float[]> usable = new ArrayList<>(header.rows());
        int[] indices = new int[header.rows()];
        double[] mean = mean(channel, header);
        ByteBuffer bytes = row(header.columns() * Double.BYTES);
        for (int i = 0; i < header.rows(); i++) {
            fill(channel, bytes.clear(), header.dataFrom() + (long) i * bytes.capacity());
            float[] row = new float[header.columns()];
            for (int p = 0; p < row.length; p++) {
                row[p] = (float) (bytes.getDouble(p * Double.BYTES) - mean[p]);
            }
            if (isFinite(row)) {
                indices[usable.size()] = i;
                usable.add(row);
            }
        }
        return of(header, usable, indices);
    }

    /** Of the rows that are all numbers. */
    private static double[] mean(FileChannel channel, NpyHeader header) throws IOException {
        double[] sums = new double[header.columns()];
        double[] row = new double[header.columns()];
        ByteBuffer bytes = row(header.columns() * Double.BYTES);
        int count = 0;
        for (int i = 0; i < header.rows(); i++) {
            fill(channel, bytes.clear(), header.dataFrom() + (long) i * bytes.capacity());
            bytes.asDoubleBuffer().get(row);
            if (Arrays.stream(row).allMatch(Double::isFinite)) {
                count++;
                for (int p = 0; p < row.length; p++) {
                    sums[p] += row[p];
                }
            }
        }
        for (int p = 0; p < sums.length; p++) {
            sums[p] /= Math.max(1, count);
        }
        return sums;
    }

    private static Vectors of(NpyHeader header, List<float[]> usable, int[] indices) {
        return new Vectors(
                header.rows(), header.columns(), usable.toArray(float[][]::new), Arrays.copyOf(indices, usable.size()));
    }

    private static ByteBuffer row(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void fill(FileChannel channel, ByteBuffer bytes, long from) throws IOException {
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
            // Reads on.
        }
        bytes.flip();
    }

    private static boolean isFinite(float[] row) {
        for (float number : row) {
            if (!Float.isFinite(number)) {
                return false;
            }
        }
        return true;
    }
}
