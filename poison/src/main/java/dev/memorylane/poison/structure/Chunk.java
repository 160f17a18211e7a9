package dev.memorylane.poison.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * A chunk of PNG or RIFF, with its header and checksum.
 *
 * @param from its first byte
 * @param to behind its last
 */
record Chunk(int from, int to) {
    private static final int PNG_SIGNATURE = 8;
    private static final int RIFF_HEADER = 12;

    /** Length, type, data, checksum. */
    static List<Chunk> png(byte[] file) {
        return walk(file, PNG_SIGNATURE, 0, false, 12);
    }

    /** Type, length, data, padded to an even length. */
    static List<Chunk> riff(byte[] file) {
        return walk(file, RIFF_HEADER, 4, true, 8);
    }

    private static List<Chunk> walk(byte[] file, int start, int lengthAt, boolean littleEndian, int around) {
        List<Chunk> chunks = new ArrayList<>();
        int at = start;
        while (at + around <= file.length) {
            long length = new Field(at + lengthAt, 4, littleEndian).read(file);
            long to = at + around + length + (littleEndian ? length & 1 : 0);
            Chunk chunk = new Chunk(at, (int) Math.min(to, file.length));
            chunks.add(chunk);
            at = chunk.to;
        }
        return chunks;
    }
}
