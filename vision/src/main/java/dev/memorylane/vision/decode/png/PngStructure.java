package dev.memorylane.vision.decode.png;

import dev.memorylane.vision.decode.Span;
import dev.memorylane.vision.decode.UnreadableException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Walks the chunks of a PNG (ISO/IEC 15948, section 5) and checks their sums. Only the critical chunks go into the
 * blueprint: no animation, no compressed text, no profile reaches the decoder, and transparency is dropped with {@code
 * tRNS}, as Pillow's {@code convert("RGB")} drops it.
 */
final class PngStructure {
    private static final int SIGNATURE = 8;
    /** Length, type and checksum. */
    private static final int FRAMING = 12;

    private static final Set<String> CRITICAL = Set.of("IHDR", "PLTE", "IDAT", "IEND");

    private final ByteBuffer bytes;
    private final List<Span> essential = new ArrayList<>();
    private int width;
    private int height;
    private boolean hasData;

    private PngStructure(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    static PngStructure read(byte[] bytes) throws UnreadableException {
        return new PngStructure(bytes).walk();
    }

    private PngStructure walk() throws UnreadableException {
        essential.add(new Span(0, SIGNATURE));
        int at = SIGNATURE;
        String type = "";
        while (!type.equals("IEND")) {
            if (bytes.limit() - at < FRAMING) {
                throw UnreadableException.truncated();
            }
            type = typeAt(at);
            at += chunk(at, type);
        }
        if (width == 0 || !hasData) {
            throw UnreadableException.corrupt("it has no picture in it");
        }
        return this;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    List<Span> essential() {
        return Collections.unmodifiableList(essential);
    }

    /** Takes one chunk in and returns its length with framing. */
    private int chunk(int at, String type) throws UnreadableException {
        int length = bytes.getInt(at);
        if (length < 0) {
            throw UnreadableException.corrupt("a chunk of impossible length at byte " + at);
        }
        if (length > bytes.limit() - at - FRAMING) {
            throw UnreadableException.truncated();
        }
        if (CRITICAL.contains(type)) {
            requireSum(at, length, type);
            essential.add(new Span(at, length + FRAMING));
            hasData |= type.equals("IDAT");
        }
        if (type.equals("IHDR")) {
            header(at + 8, length);
        } else if (width == 0) {
            throw UnreadableException.corrupt("it does not begin with a header");
        }
        return length + FRAMING;
    }

    private void header(int at, int length) throws UnreadableException {
        if (length != 13 || width != 0) {
            throw UnreadableException.corrupt("its header is wrong");
        }
        width = bytes.getInt(at);
        height = bytes.getInt(at + 4);
        if (width < 1 || height < 1) {
            throw UnreadableException.corrupt("its header says it has no pixels");
        }
    }

    private void requireSum(int at, int length, String type) throws UnreadableException {
        CRC32 sum = new CRC32();
        sum.update(bytes.array(), at + 4, length + 4);
        if ((int) sum.getValue() != bytes.getInt(at + 8 + length)) {
            throw UnreadableException.corrupt("the checksum of its part " + type + " at byte " + at + " is wrong");
        }
    }

    private String typeAt(int at) {
        return new String(bytes.array(), at + 4, 4, StandardCharsets.ISO_8859_1);
    }
}
