package dev.memorylane.poison.structure;

import java.util.List;

/** Lengths of all chunks, and the first numbers in them. */
final class ChunkFields {
    private static final int INSIDE = 26;

    private ChunkFields() {}

    static void addPng(byte[] file, List<Field> fields) {
        for (Chunk chunk : Chunk.png(file)) {
            fields.add(new Field(chunk.from(), 4, false));
            inside(file, chunk.from() + 8, chunk.to() - 4, false, fields);
        }
    }

    static void addRiff(byte[] file, List<Field> fields) {
        fields.add(new Field(4, 4, true));
        for (Chunk chunk : Chunk.riff(file)) {
            fields.add(new Field(chunk.from() + 4, 4, true));
            inside(file, chunk.from() + 8, chunk.to(), true, fields);
        }
    }

    private static void inside(byte[] file, int from, int to, boolean littleEndian, List<Field> fields) {
        int end = Math.min(Math.min(to, file.length), from + INSIDE);
        for (int at = from; at + 4 <= end; at += 2) {
            fields.add(new Field(at, at % 4 == 0 ? 4 : 1, littleEndian));
        }
    }
}
