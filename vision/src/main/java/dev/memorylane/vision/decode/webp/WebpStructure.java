package dev.memorylane.vision.decode.webp;

import dev.memorylane.vision.decode.Span;
import dev.memorylane.vision.decode.UnreadableException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The picture of a WebP (RFC 9649): of a still one the only frame, of an animation the first, without metadata and
 * further frames.
 */
final class WebpStructure {
    private static final int RIFF_HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    /** Position, size, duration and flags of a frame of an animation, before its own chunks. */
    private static final int FRAME_HEADER = 16;

    private final ByteBuffer bytes;
    private Optional<Span> alpha = Optional.empty();
    private Optional<Span> pixels = Optional.empty();
    private Optional<Span> profile = Optional.empty();

    private WebpStructure(byte[] file) {
        this.bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    static WebpStructure read(byte[] file) throws UnreadableException {
        WebpStructure structure = new WebpStructure(file);
        structure.walk(RIFF_HEADER, file.length);
        if (structure.pixels.isEmpty()) {
            throw UnreadableException.truncated();
        }
        return structure;
    }

    Span pixels() {
        return pixels.orElseThrow();
    }

    boolean isLossless() {
        return type(pixels().from()).equals("VP8L");
    }

    Optional<Span> alpha() {
        return isLossless() ? Optional.empty() : alpha;
    }

    Optional<byte[]> profile() {
        return profile.map(span -> Arrays.copyOfRange(
                bytes.array(), span.from() + CHUNK_HEADER, span.from() + CHUNK_HEADER + content(span)));
    }

    /** Chunks from an index to another; each begins at an even place. */
    private void walk(int from, int to) throws UnreadableException {
        int at = from;
        while (pixels.isEmpty() && to - at >= CHUNK_HEADER) {
            long length = Integer.toUnsignedLong(bytes.getInt(at + 4));
            long end = at + CHUNK_HEADER + length;
            if (end > to) {
                throw UnreadableException.truncated();
            }
            chunk(at, (int) length);
            at = (int) Math.min(to, end + (length & 1));
        }
    }

    private void chunk(int at, int length) throws UnreadableException {
        Span whole = new Span(at, CHUNK_HEADER + length);
        switch (type(at)) {
            case "VP8 ", "VP8L" -> pixels = Optional.of(whole);
            case "ALPH" -> alpha = Optional.of(whole);
            case "ICCP" -> profile = Optional.of(whole);
            case "ANMF" -> walk(at + CHUNK_HEADER + FRAME_HEADER, at + CHUNK_HEADER + length);
            default -> {}
        }
    }

    private int content(Span chunk) {
        return chunk.length() - CHUNK_HEADER;
    }

    private String type(int at) {
        return new String(bytes.array(), at, 4, StandardCharsets.ISO_8859_1);
    }
}
