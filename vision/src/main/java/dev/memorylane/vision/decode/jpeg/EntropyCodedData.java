package dev.memorylane.vision.decode.jpeg;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The coefficients of a scan, which a marker ends that is no restart. */
final class EntropyCodedData {
    /** Nearly all of a file is searched for markers, so it is done eight bytes at a time. */
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private EntropyCodedData() {}

    /** Index of the marker that ends the data; the length of the file if none does. */
    static int end(byte[] bytes, int from) {
        int at = from;
        int last = bytes.length - 1;
        while (at < last) {
            if (at <= bytes.length - Long.BYTES && hasNoFF((long) EIGHT_BYTES.get(bytes, at))) {
                at += Long.BYTES;
            } else if (bytes[at] == (byte) 0xFF && endsScan(bytes[at + 1] & 0xFF)) {
                return at;
            } else {
                at++;
            }
        }
        return bytes.length;
    }

    static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }

    /** Whether none of eight bytes is 0xFF: the complement then has no zero byte (Mycroft's test). */
    private static boolean hasNoFF(long eight) {
        return ((~eight - 0x0101010101010101L) & eight & 0x8080808080808080L) == 0;
    }

    private static boolean endsScan(int afterFF) {
        return afterFF != 0 && afterFF != 0xFF && !isRestart(afterFF);
    }
}
