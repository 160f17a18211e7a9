package dev.memorylane.poison.structure;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A box of an ISO base media file.
 *
 * @param own its bytes before the boxes inside; all of them where it holds none
 * @param inside may be changed
 */
public record Box(String type, byte[] own, List<Box> inside) {
    private static final Set<String> CONTAINERS = Set.of("moov", "iprp", "ipco", "meta");
    private static final int HEADER = 8;

    /** One after the other; one that claims too much ends where the bytes do. */
    static List<Box> all(byte[] file, int from, int to) {
        List<Box> boxes = new ArrayList<>();
        int at = from;
        while (at + HEADER <= to) {
            long size = new Field(at, 4, false).read(file);
            int end = size < HEADER || size > to - at ? to : at + (int) size;
            boxes.add(of(file, at, end));
            at = end;
        }
        return boxes;
    }

    private static Box of(byte[] file, int at, int end) {
        String type = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
        boolean holds = CONTAINERS.contains(type);
        int inside = holds ? Math.min(end, at + HEADER + (type.equals("meta") ? 4 : 0)) : end;
        return new Box(type, Arrays.copyOfRange(file, at + HEADER, inside), all(file, inside, end));
    }

    /** Bytes, with header and all boxes inside. */
    public int size() {
        return HEADER + own.length + inside.stream().mapToInt(Box::size).sum();
    }

    /** With right sizes. */
    static byte[] written(List<Box> boxes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Box box : boxes) {
            byte[] inside = written(box.inside);
            byte[] header = new byte[HEADER];
            new Field(0, 4, false).write(header, HEADER + box.own.length + (long) inside.length);
            System.arraycopy(box.type.getBytes(StandardCharsets.ISO_8859_1), 0, header, 4, 4);
            out.writeBytes(header);
            out.writeBytes(box.own);
            out.writeBytes(inside);
        }
        return out.toByteArray();
    }
}
