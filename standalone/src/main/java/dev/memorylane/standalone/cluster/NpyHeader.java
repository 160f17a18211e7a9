package dev.memorylane.standalone.cluster;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a .npy file says of itself ({@code numpy.lib.format}, versions 1 to 3).
 *
 * @param rows how many
 * @param columns numbers of a row
 * @param wide whether numbers are float64, else float32
 * @param dataFrom where they begin
 */
record NpyHeader(int rows, int columns, boolean wide, int dataFrom) {
    /** Longest beginning of a file that is looked at; headers have a hundred bytes or two. */
    static final int MOST_BYTES = 1 << 16;

    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final int BEFORE_LENGTH = MAGIC.length + 2;

    /**
     * Reads it.
     *
     * @param beginning of the file, up to {@link #MOST_BYTES}
     * @throws IllegalArgumentException that says what is wrong with the file and how to write it anew
     */
    static NpyHeader read(Path file, ByteBuffer beginning) {
        beginning.order(ByteOrder.LITTLE_ENDIAN);
        if (!isNpy(beginning)) {
            throw wrong(file, "is no .npy file", "Write one with numpy.save(FILE, vectors)");
        }
        boolean first = beginning.get(MAGIC.length) == 1;
        int length = first ? Short.toUnsignedInt(beginning.getShort(BEFORE_LENGTH)) : beginning.getInt(BEFORE_LENGTH);
        int from = BEFORE_LENGTH + (first ? Short.BYTES : Integer.BYTES);
        if (length < 0 || length > beginning.limit() - from) {
            throw wrong(file, "ends within its header", "Copy or write it again");
        }
        byte[] words = new byte[length];
        beginning.get(from, words);
        return parse(file, new String(words, StandardCharsets.UTF_8), from + length);
    }

    private static boolean isNpy(ByteBuffer beginning) {
        if (beginning.limit() < BEFORE_LENGTH + Integer.BYTES) {
            return false;
        }
        for (int i = 0; i < MAGIC.length; i++) {
            if (beginning.get(i) != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }

    private static NpyHeader parse(Path file, String words, int dataFrom) {
        String type = entry(words, "'descr'\\s*:\\s*'([^']*)'");
        if (!type.equals("<f4") && !type.equals("<f8")) {
            throw wrong(
                    file,
                    type.isEmpty() ? "holds a structure, no plain numbers" : "holds numbers of type '" + type + "'",
                    "Little-endian float32 or float64 is needed: numpy.save(FILE, vectors.astype('<f4'))");
        }
        if (!entry(words, "'fortran_order'\\s*:\\s*(\\w+)").equals("False")) {
            throw wrong(
                    file,
                    "is in Fortran order",
                    "Write it by rows: numpy.save(FILE, numpy.ascontiguousarray(vectors))");
        }
        String shape = entry(words, "'shape'\\s*:\\s*\\(([^)]*)\\)");
        Matcher sizes =
                Pattern.compile("\\s*(\\d{1,9})\\s*,\\s*(\\d{1,9})\\s*,?\\s*").matcher(shape);
        if (!sizes.matches()) {
            throw wrong(file, "has the shape (" + shape + ")", "A vector a row is needed: two dimensions");
        }
        return new NpyHeader(
                Integer.parseInt(sizes.group(1)), Integer.parseInt(sizes.group(2)), type.equals("<f8"), dataFrom);
    }

    private static String entry(String words, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(words);
        return found.find() ? found.group(1) : "";
    }

    /** Bytes of all numbers. */
    long bytes() {
        return (long) rows * columns * (wide ? Double.BYTES : Float.BYTES);
    }

    /** A sentence on the file, and one on what to do. */
    static IllegalArgumentException wrong(Path file, String what, String remedy) {
        return new IllegalArgumentException(file + " " + what + ". " + remedy + ".");
    }
}
