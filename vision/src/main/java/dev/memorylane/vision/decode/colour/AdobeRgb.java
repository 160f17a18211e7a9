package dev.memorylane.vision.decode.colour;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A profile of Adobe RGB (1998) for pictures that only name it: its colorants under D50 and its gamma of 563/256. */
public final class AdobeRgb {
    private static final int HEADER = 128;
    private static final int TAG_ENTRY = 12;
    private static final int VERSION = 0x02400000;
    private static final double[] D50 = {0.9642, 1, 0.8249};
    private static final short GAMMA = 563;

    private static final List<Tag> TAGS = List.of(
            new Tag("wtpt", xyz(D50)),
            new Tag("rXYZ", xyz(0.60974, 0.31111, 0.01947)),
            new Tag("gXYZ", xyz(0.20528, 0.62567, 0.06087)),
            new Tag("bXYZ", xyz(0.14919, 0.06322, 0.74457)),
            new Tag("rTRC", curve()),
            new Tag("gTRC", curve()),
            new Tag("bTRC", curve()));

    private static final byte[] PROFILE = written();

    private record Tag(String name, byte[] content) {}

    private AdobeRgb() {}

    /** ICC.1:2001-04, of a display. */
    public static byte[] profile() {
        return PROFILE.clone();
    }

    private static byte[] written() {
        int at = HEADER + Integer.BYTES + TAG_ENTRY * TAGS.size();
        int length = at + TAGS.stream().mapToInt(tag -> tag.content.length).sum();
        ByteBuffer profile = ByteBuffer.allocate(length);
        profile.putInt(0, length).putInt(8, VERSION);
        profile.put(12, ascii("mntrRGB XYZ ")).put(36, ascii("acsp")).put(68, xyz(D50), 8, 12);
        profile.putInt(HEADER, TAGS.size()).position(HEADER + Integer.BYTES);
        for (Tag tag : TAGS) {
            profile.put(ascii(tag.name)).putInt(at).putInt(tag.content.length);
            at += tag.content.length;
        }
        TAGS.forEach(tag -> profile.put(tag.content));
        return profile.array();
    }

    private static byte[] xyz(double... values) {
        ByteBuffer tag = ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0);
        for (double value : values) {
            tag.putInt((int) Math.round(value * 65536));
        }
        return tag.array();
    }

    private static byte[] curve() {
        return ByteBuffer.allocate(16)
                .put(ascii("curv"))
                .putInt(0)
                .putInt(1)
                .putShort(GAMMA)
                .array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
