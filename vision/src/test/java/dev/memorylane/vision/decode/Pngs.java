package dev.memorylane.vision.decode;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes small and strange PNGs. */
final class Pngs {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private Pngs() {}

    /** One colour all over; where the colour type has alpha, nearly transparent. */
    static byte[] flat(int width, int height, int bits, int colourType, int red, int green, int blue) {
        int[] pixel =
                switch (colourType) {
                    case 0 -> new int[] {red};
                    case 2 -> new int[] {red, green, blue};
                    case 4 -> new int[] {red, 9};
                    case 6 -> new int[] {red, green, blue, 9};
                    default -> throw new IllegalArgumentException("No colour type " + colourType);
                };
        ByteBuffer row =
                ByteBuffer.allocate(1 + width * pixel.length * bits / 8).put((byte) 0);
        for (int x = 0; x < width; x++) {
            for (int sample : pixel) {
                for (int i = 0; i < bits / 8; i++) {
                    row.put((byte) sample);
                }
            }
        }
        return png(width, height, bits, colourType, row.array(), height);
    }

    /** A header that promises many pixels, with data for hardly any. */
    static byte[] bomb(int width, int height) {
        return png(width, height, 8, 2, new byte[100], 3);
    }

    /** It ends in its header or just behind. */
    static byte[] cut() {
        byte[] png = flat(50, 50, 8, 2, 1, 2, 3);
        return Arrays.copyOf(png, SIGNATURE.length + 30);
    }

    static byte[] wrongSum() {
        byte[] png = flat(50, 50, 8, 2, 1, 2, 3);
        png[SIGNATURE.length + 8 + 3]++;
        return png;
    }

    private static byte[] png(int width, int height, int bits, int colourType, byte[] row, int rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) bits)
                        .put((byte) colourType)
                        .array());
        chunk(out, "IDAT", deflated(row, rows));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] row, int rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var deflater = new java.util.zip.DeflaterOutputStream(out, new Deflater(1))) {
            for (int i = 0; i < rows; i++) {
                deflater.write(row);
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
