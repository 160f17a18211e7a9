package dev.memorylane.vision.decode.jpeg;

import dev.memorylane.vision.decode.colour.AdobeRgb;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What application segments say of the colours: the ICC profile in its chunks (ICC.1:2010, B.4), EXIF's mark of Adobe RGB,
 * and Adobe's marker.
 */
final class JpegMetadata {
    private static final int APPLICATION_1 = 0xE1;
    private static final int APPLICATION_2 = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final byte[] PROFILE = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);

    private final SortedMap<Integer, byte[]> chunks = new TreeMap<>();
    private int chunkCount;
    private int adobeTransform = -1;
    private boolean adobeRgb;

    /** Takes one segment in. */
    void segment(int marker, byte[] bytes, int at, int length) {
        if (marker == APPLICATION_2 && starts(bytes, at, length)) {
            int from = at + PROFILE.length;
            byte[] chunk = new byte[length - PROFILE.length - 2];
            System.arraycopy(bytes, from + 2, chunk, 0, chunk.length);
            chunks.putIfAbsent(bytes[from] & 0xFF, chunk);
            chunkCount = bytes[from + 1] & 0xFF;
        }
        adobeRgb |= marker == APPLICATION_1 && ColourSpaceMark.isAdobeRgb(bytes, at, length);
        if (marker == ADOBE && length >= 12 && bytes[at] == 'A' && bytes[at + 1] == 'd') {
            adobeTransform = bytes[at + 11];
        }
    }

    /** The profile; where chunks are missing, what there is of it, which the colour management then refuses. */
    Optional<byte[]> profile() {
        if (chunks.isEmpty()) {
            return Optional.empty();
        }
        if (chunks.size() != chunkCount) {
            return Optional.of(new byte[0]);
        }
        byte[] profile = new byte
                [chunks.values().stream().mapToInt(chunk -> chunk.length).sum()];
        int at = 0;
        for (byte[] chunk : chunks.values()) {
            System.arraycopy(chunk, 0, profile, at, chunk.length);
            at += chunk.length;
        }
        return Optional.of(profile);
    }

    /** The profile of three components: where none is embedded, that which EXIF names. */
    Optional<byte[]> profileOfRgb() {
        return profile().or(() -> adobeRgb ? Optional.of(AdobeRgb.profile()) : Optional.empty());
    }

    /** Whether four components are luma, chroma and black. */
    boolean isYcck() {
        return adobeTransform == 2;
    }

    private static boolean starts(byte[] bytes, int at, int length) {
        if (length < PROFILE.length + 2) {
            return false;
        }
        for (int i = 0; i < PROFILE.length; i++) {
            if (bytes[at + i] != PROFILE[i]) {
                return false;
            }
        }
        return true;
    }
}
