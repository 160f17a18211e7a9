package dev.memorylane.vision.decode.container;

import java.io.EOFException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A box of the ISO base media file format (ISO/IEC 14496-12, 4.2).
 *
 * @param type four characters
 * @param body what follows the header; shorter than declared where the file ends before
 * @param isCut whether the file ends before
 */
public record Box(String type, ByteView body, boolean isCut) {
    /** Version and flags of a full box. */
    public static final int FULL_HEADER = 4;

    private static final int HEADER = 8;
    private static final int LARGE_HEADER = 16;
    private static final long TO_THE_END = 0;
    private static final long LARGE = 1;
    /** A photo has hundreds, most of them tiles. */
    private static final int MOST = 100_000;

    /** The boxes that a container holds, in order; what breaks the rules ends the list. */
    public static List<Box> in(ByteView container) throws EOFException {
        List<Box> boxes = new ArrayList<>();
        long at = 0;
        while (container.has(at, HEADER) && boxes.size() < MOST) {
            long size = size(container, at);
            int header = container.u32(at) == LARGE ? LARGE_HEADER : HEADER;
            if (size < header || !container.has(at, header)) {
                return boxes;
            }
            boolean isCut = size > container.length() - at;
            boxes.add(new Box(container.text(at + 4, 4), container.atMost(at + header, size - header), isCut));
            at = isCut ? container.length() : at + size;
        }
        return boxes;
    }

    private static long size(ByteView container, long at) throws EOFException {
        long size = container.u32(at);
        if (size == TO_THE_END) {
            return container.length() - at;
        }
        return size == LARGE && container.has(at + HEADER, Long.BYTES) ? container.u64(at + HEADER) : size;
    }

    /** The first of a type. */
    public static Optional<Box> first(List<Box> boxes, String type) {
        return boxes.stream().filter(box -> box.type.equals(type)).findFirst();
    }

    /** The boxes inside, behind so many bytes of its own. */
    public List<Box> children(int own) throws EOFException {
        return body.has(own, 0) ? in(body.from(own)) : List.of();
    }

    /** Of a full box. */
    public int version() throws EOFException {
        return body.u8(0);
    }

    /** Of a full box. */
    public int flags() throws EOFException {
        return (int) (body.u32(0) & 0xFFFFFF);
    }
}
