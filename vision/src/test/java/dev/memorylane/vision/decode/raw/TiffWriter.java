package dev.memorylane.vision.decode.raw;

import dev.memorylane.vision.decode.Bytes;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes TIFF structures: first what directories point to, then the directories, the first one last. */
final class TiffWriter {
    private static final int TEXT = 2;
    private static final int BYTES = 7;
    private static final int SHORT = 3;
    private static final int LONG = 4;

    /** One field; its values as they stand in the file. */
    record Entry(int tag, int type, int count, byte[] values) {}

    private final ByteOrder order;
    private final Bytes out;

    /** @param head up to where the first directory's offset stands, and what must stand behind it */
    TiffWriter(ByteOrder order, String head, String behind) {
        this.order = order;
        this.out = Bytes.of(order).text(head).u32(0).text(behind);
    }

    /** Bytes put into the file; returns where. */
    int blob(byte[] bytes) {
        int at = out.length();
        out.raw(bytes);
        return at;
    }

    /** A directory put into the file; returns where. */
    int directory(int next, Entry... entries) {
        int[] places = new int[entries.length];
        for (int i = 0; i < entries.length; i++) {
            places[i] = entries[i].values.length > 4 ? blob(entries[i].values) : 0;
        }
        int at = out.length();
        out.u16(entries.length);
        for (int i = 0; i < entries.length; i++) {
            out.u16(entries[i].tag).u16(entries[i].type).u32(entries[i].count);
            if (places[i] > 0) {
                out.u32(places[i]);
            } else {
                out.raw(java.util.Arrays.copyOf(entries[i].values, 4));
            }
        }
        out.u32(next);
        return at;
    }

    Entry longs(int tag, long... values) {
        Bytes bytes = Bytes.of(order);
        for (long value : values) {
            bytes.u32(value);
        }
        return new Entry(tag, LONG, values.length, bytes.get());
    }

    Entry shorts(int tag, int... values) {
        Bytes bytes = Bytes.of(order);
        for (int value : values) {
            bytes.u16(value);
        }
        return new Entry(tag, SHORT, values.length, bytes.get());
    }

    Entry bytes(int tag, byte[] values) {
        return new Entry(tag, BYTES, values.length, values);
    }

    Entry text(int tag, String text) {
        byte[] values = (text + '\0').getBytes(StandardCharsets.US_ASCII);
        return new Entry(tag, TEXT, values.length, values);
    }

    int length() {
        return out.length();
    }

    /** The file with the offset of its first directory. */
    byte[] file(int first) {
        byte[] file = out.get();
        ByteBuffer.wrap(file).order(order).putInt(4, first);
        return file;
    }
}
