package dev.memorylane.poison.structure;

import java.util.ArrayList;
import java.util.List;

/** The numbers that tell sizes, counts, offsets and kinds in a file, whatever its format; none where it is unknown. */
public final class Fields {
    private Fields() {}

    public static List<Field> of(byte[] file) {
        List<Field> fields = new ArrayList<>();
        switch (Format.of(file)) {
            case JPEG -> JpegFields.add(file, fields);
            case PNG -> ChunkFields.addPng(file, fields);
            case RIFF -> ChunkFields.addRiff(file, fields);
            case ISO -> BoxFields.add(file, 0, file.length, fields);
            case GIF -> addFirst(file, 6, 40, fields);
            case BMP -> addFirst(file, 2, 70, fields);
            case TIFF, OTHER -> addFirst(file, 0, 108, fields);
        }
        TiffFields.addAll(file, fields);
        return fields;
    }

    private static void addFirst(byte[] file, int from, int to, List<Field> fields) {
        for (int at = from; at + 4 <= Math.min(file.length, to); at += 2) {
            fields.add(new Field(at, at % 4 == 0 ? 2 : 4, file[0] != 'M' && file[0] != 'F'));
        }
    }
}
