package dev.memorylane.poison.structure;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Sizes of all boxes of an ISO base media file, and the numbers in its tables. */
final class BoxFields {
    private static final int HEADER = 8;
    private static final int MOST_IN_A_TABLE = 200;
    private static final int MOST = 20_000;
    private static final Set<String> CONTAINERS =
            Set.of("moov", "iprp", "ipco", "trak", "mdia", "minf", "dinf", "stbl");

    private BoxFields() {}

    static void add(byte[] file, int from, int to, List<Field> fields) {
        int at = from;
        while (at + HEADER <= to && fields.size() < MOST) {
            Field sizeField = new Field(at, 4, false);
            long size = sizeField.read(file);
            fields.add(sizeField);
            if (size < HEADER || size > to - at) {
                return;
            }
            inside(file, at, at + (int) size, fields);
            at += (int) size;
        }
    }

    private static void inside(byte[] file, int at, int end, List<Field> fields) {
        String type = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
        if (type.equals("meta")) {
            add(file, at + HEADER + 4, end, fields);
        } else if (CONTAINERS.contains(type)) {
            add(file, at + HEADER, end, fields);
        } else if (!type.equals("mdat")) {
            int last = Math.min(end, at + HEADER + MOST_IN_A_TABLE);
            for (int number = at + HEADER; number + 4 <= last; number += 2) {
                fields.add(new Field(number, number % 4 == 0 ? 4 : 2, false));
            }
        }
    }
}
