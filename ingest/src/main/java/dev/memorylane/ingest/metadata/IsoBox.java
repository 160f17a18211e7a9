package dev.memorylane.ingest.metadata;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A box of an ISO base media file (ISO/IEC 14496-12, 4.2): HEIC, AVIF, CR3.
 *
 * @param type four characters
 * @param body big-endian, from 0 to its limit
 */
record IsoBox(String type, ByteBuffer body) {
    private static final int HEADER = 8;
    private static final int LARGE_HEADER = 16;
    /** A table of 65,536 tiles has three megabytes. */
    private static final int MOST_BYTES = 4 << 20;

    private static final int MOST_BOXES = 100_000;
    private static final int MOST_TOP_BOXES = 1000;
    private static final int START = 16;

    /** The first box of a type at the top of a file; absent too where it is larger than such boxes are. */
    static Optional<IsoBox> top(RandomAccessFile file, String wanted) throws IOException {
        return top(file, wanted, _ -> true);
    }

    /** @param rule whether a box of the type is the one, by its first 16 bytes */
    static Optional<IsoBox> top(RandomAccessFile file, String wanted, Predicate<byte[]> rule) throws IOException {
        long at = 0;
        for (int i = 0; i < MOST_TOP_BOXES && at + HEADER <= file.length(); i++) {
            file.seek(at);
            long size = file.readInt() & 0xFFFFFFFFL;
            byte[] type = new byte[4];
            file.readFully(type);
            int header = size == 1 ? LARGE_HEADER : HEADER;
            size = size == 1 ? file.readLong() : size == 0 ? file.length() - at : size;
            if (size < header || size > file.length() - at) {
                return Optional.empty();
            }
            if (new String(type, StandardCharsets.ISO_8859_1).equals(wanted)
                    && rule.test(start(file, Math.min(START, size - header)))) {
                return size > MOST_BYTES ? Optional.empty() : Optional.of(read(file, wanted, (int) size - header));
            }
            at += size;
        }
        return Optional.empty();
    }

    private static byte[] start(RandomAccessFile file, long length) throws IOException {
        long at = file.getFilePointer();
        byte[] start = new byte[(int) length];
        file.readFully(start);
        file.seek(at);
        return start;
    }

    private static IsoBox read(RandomAccessFile file, String type, int length) throws IOException {
        byte[] body = new byte[length];
        file.readFully(body);
        return new IsoBox(type, ByteBuffer.wrap(body));
    }

    /** Its bytes behind so many. */
    byte[] bytes(int from) {
        byte[] bytes = new byte[Math.max(0, body.limit() - from)];
        body.get(Math.min(from, body.limit()), bytes);
        return bytes;
    }

    /** The boxes inside, behind so many bytes of its own. */
    List<IsoBox> children(int own) {
        List<IsoBox> boxes = new ArrayList<>();
        int at = own;
        while (at >= 0 && at + HEADER <= body.limit() && boxes.size() < MOST_BOXES) {
            int size = body.getInt(at);
            if (size < HEADER || size > body.limit() - at) {
                return boxes;
            }
            byte[] type = new byte[4];
            body.get(at + 4, type);
            ByteBuffer inside = body.slice(at + HEADER, size - HEADER);
            boxes.add(new IsoBox(new String(type, StandardCharsets.ISO_8859_1), inside));
            at += size;
        }
        return boxes;
    }

    static Optional<IsoBox> first(List<IsoBox> boxes, String type) {
        return boxes.stream().filter(box -> box.type.equals(type)).findFirst();
    }
}
