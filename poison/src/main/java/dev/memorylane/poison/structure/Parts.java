package dev.memorylane.poison.structure;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The parts of a file that stand side by side: a header, then segments or chunks; one part where the format has none. */
public final class Parts {
    private Parts() {}

    public static List<byte[]> of(byte[] file) {
        return switch (Format.of(file)) {
            case JPEG ->
                JpegSegment.all(file).stream()
                        .map(segment -> Arrays.copyOfRange(file, segment.from(), segment.to()))
                        .toList();
            case PNG -> chunks(file, 8, Chunk.png(file));
            case RIFF -> chunks(file, 12, Chunk.riff(file));
            case ISO, GIF, BMP, TIFF, OTHER -> List.of(file);
        };
    }

    private static List<byte[]> chunks(byte[] file, int header, List<Chunk> chunks) {
        List<byte[]> parts = new ArrayList<>();
        parts.add(Arrays.copyOf(file, header));
        chunks.forEach(chunk -> parts.add(Arrays.copyOfRange(file, chunk.from(), chunk.to())));
        return parts;
    }

    /** One after the other; the length in a RIFF header is made right. */
    public static byte[] join(List<byte[]> parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        parts.forEach(joined::writeBytes);
        byte[] file = joined.toByteArray();
        if (Format.of(file) == Format.RIFF) {
            new Field(4, 4, true).write(file, file.length - 8L);
        }
        return file;
    }
}
