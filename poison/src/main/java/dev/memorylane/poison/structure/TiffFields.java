package dev.memorylane.poison.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The numbers in directories of TIFF structures: TIFF and RAW files, and the EXIF inside any other (TIFF 6.0). */
final class TiffFields {
    private static final int ENTRY = 12;
    private static final int MOST_ENTRIES = 300;
    private static final int MOST_DIRECTORIES = 64;
    private static final int SEARCHED = 1 << 20;
    private static final Set<Long> POINTERS = Set.of(330L, 34665L, 34853L, 40965L);

    private final byte[] file;
    private final int start;
    private final boolean littleEndian;
    private final List<Field> fields;
    private final Set<Long> seen = new HashSet<>();

    private TiffFields(byte[] file, int start, List<Field> fields) {
        this.file = file;
        this.start = start;
        this.littleEndian = file[start] == 'I';
        this.fields = fields;
    }

    static void addAll(byte[] file, List<Field> fields) {
        for (int at = 0; at + 8 <= Math.min(file.length, SEARCHED); at++) {
            boolean intel = file[at] == 'I' && file[at + 1] == 'I' && file[at + 2] == 42 && file[at + 3] == 0;
            boolean motorola = file[at] == 'M' && file[at + 1] == 'M' && file[at + 2] == 0 && file[at + 3] == 42;
            if (intel || motorola) {
                TiffFields tiff = new TiffFields(file, at, fields);
                tiff.directory(tiff.number(at + 4, 4));
            }
        }
    }

    private void directory(long offset) {
        long from = start + offset;
        if (from + 2 > file.length || seen.size() > MOST_DIRECTORIES || !seen.add(from)) {
            return;
        }
        long entries = number((int) from, 2);
        int at = (int) from + 2;
        for (int i = 0; i < Math.min(entries, MOST_ENTRIES) && at + ENTRY <= file.length; i++, at += ENTRY) {
            long tag = number(at, 2);
            number(at + 2, 2);
            number(at + 4, 4);
            long value = number(at + 8, 4);
            if (POINTERS.contains(tag)) {
                directory(value);
            }
        }
        if (at + 4 <= file.length) {
            directory(number(at, 4));
        }
    }

    private long number(int at, int width) {
        Field field = new Field(at, width, littleEndian);
        fields.add(field);
        return field.read(file);
    }
}
