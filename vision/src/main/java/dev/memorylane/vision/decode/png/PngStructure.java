package dev.memorylane.vision.decode.png;

import dev.memorylane.vision.decode.Span;
import dev.memorylane.vision.decode.UnreadableException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Walks the chunks of a PNG (ISO/IEC 15948, section 5) and checks the sums of those that make the picture. Of an
 * animation this is the default image; text is passed over. A file may end before its last chunk does: what is there of
 * the picture data counts.
 */
final class PngStructure {
    private static final int SIGNATURE = 8;
    /** Length, type and checksum. */
    private static final int FRAMING = 12;

    private static final Set<String> CHECKED = Set.of("IHDR", "PLTE", "IDAT");

    private final ByteBuffer bytes;
    private final List<Span> data = new ArrayList<>();
    private PngHeader header;
    private byte[] palette = {};
    private byte[] transparency = {};
    private byte[] profile = {};
    private boolean ended;

    private PngStructure(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    static PngStructure read(byte[] bytes) throws UnreadableException {
        PngStructure structure = new PngStructure(bytes);
        structure.walk();
        return structure;
    }

    PngHeader header() {
        return header;
    }

    /** Red, green and blue of each entry. */
    byte[] palette() {
        return palette;
    }

    /** The content of {@code tRNS}; empty where there is none. */
    byte[] transparency() {
        return transparency;
    }

    /** The content of {@code iCCP}; empty where there is none. */
    byte[] profile() {
        return profile;
    }

    /** Where the compressed pixels are. */
    List<Span> data() {
        return Collections.unmodifiableList(data);
    }

    private void walk() throws UnreadableException {
        int at = SIGNATURE;
        while (!ended && bytes.limit() - at >= FRAMING) {
            at += chunk(at);
        }
        if (!ended && (header == null || data.isEmpty())) {
            throw UnreadableException.truncated();
        }
        if (data.isEmpty() || (header.colour() == PngColour.PALETTE && palette.length == 0)) {
            throw UnreadableException.corrupt("it has no picture in it");
        }
    }

    /** Takes one chunk in and returns its length with framing; of a chunk that is cut off, only pixels count. */
    private int chunk(int at) throws UnreadableException {
        int length = bytes.getInt(at);
        String type = new String(bytes.array(), at + 4, 4, StandardCharsets.ISO_8859_1);
        if (length < 0) {
            throw UnreadableException.corrupt("a chunk of impossible length at byte " + at);
        }
        requireHeaderFirst(type);
        if (length > bytes.limit() - at - FRAMING) {
            if (type.equals("IDAT")) {
                data.add(new Span(at + 8, Math.min(length, bytes.limit() - at - 8)));
            }
            return bytes.limit() - at;
        }
        if (CHECKED.contains(type)) {
            requireSum(at, length, type);
        }
        content(type, at + 8, length);
        return length + FRAMING;
    }

    private void requireHeaderFirst(String type) throws UnreadableException {
        if (type.equals("CgBI")) {
            throw UnreadableException.unsupported("a PNG packed for an iPhone application");
        }
        if (type.equals("IHDR") != (header == null)) {
            throw UnreadableException.corrupt("it does not begin with its one header");
        }
    }

    private void content(String type, int at, int length) throws UnreadableException {
        switch (type) {
            case "IHDR" -> header(at, length);
            case "PLTE" -> palette = copy(at, length / 3 * 3);
            case "tRNS" -> transparency = copy(at, length);
            case "iCCP" -> profile = copy(at, length);
            case "IDAT" -> data.add(new Span(at, length));
            case "IEND" -> ended = true;
            default -> {}
        }
    }

    private void header(int at, int length) throws UnreadableException {
        if (length != PngHeader.LENGTH) {
            throw UnreadableException.corrupt("its header is wrong");
        }
        header = PngHeader.read(bytes.slice(at, length));
    }

    private byte[] copy(int at, int length) {
        return Arrays.copyOfRange(bytes.array(), at, at + length);
    }

    private void requireSum(int at, int length, String type) throws UnreadableException {
        CRC32 sum = new CRC32();
        sum.update(bytes.array(), at + 4, length + 4);
        if ((int) sum.getValue() != bytes.getInt(at + 8 + length)) {
            throw UnreadableException.corrupt("the checksum of its part " + type + " at byte " + at + " is wrong");
        }
    }
}
