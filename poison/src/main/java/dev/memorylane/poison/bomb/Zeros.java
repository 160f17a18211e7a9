package dev.memorylane.poison.bomb;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/** Data that inflate a thousandfold. */
final class Zeros {
    private static final long GIGABYTE = 1L << 30;
    private static final int PIECE = 1 << 20;

    private Zeros() {}

    /** Made once: the compressor takes seconds for it. */
    private static final class Gigabyte {
        static final byte[] DEFLATED = deflated(GIGABYTE - 1);
    }

    /** A gigabyte of zeros, but for one. */
    static byte[] gigabyte() {
        return Gigabyte.DEFLATED;
    }

    /** So many zeros in zlib's format. */
    static byte[] deflated(long count) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] zeros = new byte[PIECE];
        byte[] buffer = new byte[1 << 16];
        for (long left = count; left > 0; left -= PIECE) {
            deflater.setInput(zeros, 0, (int) Math.min(PIECE, left));
            drain(deflater, buffer, out);
        }
        deflater.finish();
        while (!deflater.finished()) {
            drain(deflater, buffer, out);
        }
        deflater.end();
        return out.toByteArray();
    }

    private static void drain(Deflater deflater, byte[] buffer, ByteArrayOutputStream out) {
        int written = deflater.deflate(buffer);
        while (written > 0) {
            out.write(buffer, 0, written);
            written = deflater.deflate(buffer);
        }
    }
}
