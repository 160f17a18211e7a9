package dev.memorylane.vision.decode.heif;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.memorylane.vision.UnreadableReason;
import dev.memorylane.vision.decode.UnreadableException;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.nio.charset.StandardCharsets;

/**
 * What a function of libheif answers: {@code struct heif_error}.
 *
 * @param code {@code heif_error_code}, 0 for success
 * @param subcode {@code heif_suberror_code}
 * @param words libheif's
 */
record HeifError(int code, int subcode, String words) {
    static final StructLayout LAYOUT = MemoryLayout.structLayout(JAVA_INT, JAVA_INT, ADDRESS);

    private static final int MOST_WORDS = 300;
    private static final int UNSUPPORTED_FILE = 3;
    private static final int UNSUPPORTED_FEATURE = 4;
    private static final int MEMORY = 6;
    private static final int END_OF_DATA = 100;

    static HeifError of(MemorySegment struct) {
        int code = struct.get(JAVA_INT, 0);
        MemorySegment words = struct.get(ADDRESS, 8);
        return new HeifError(code, struct.get(JAVA_INT, 4), code == 0 ? "" : text(words));
    }

    /** Characters up to the zero at a C pointer, within a bound. */
    static String text(MemorySegment pointer) {
        if (pointer.address() == 0) {
            return "";
        }
        MemorySegment characters = pointer.reinterpret(MOST_WORDS);
        int length = 0;
        while (length < MOST_WORDS && characters.get(JAVA_BYTE, length) != 0) {
            length++;
        }
        byte[] bytes = new byte[length];
        MemorySegment.copy(characters, JAVA_BYTE, 0, bytes, 0, length);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    void throwIfAny() throws UnreadableException {
        if (code == 0) {
            return;
        }
        throw switch (code) {
            case UNSUPPORTED_FILE, UNSUPPORTED_FEATURE ->
                UnreadableException.unsupported("a HEIF of a rare kind (libheif: " + words + ")");
            case MEMORY ->
                new UnreadableException(
                        UnreadableReason.TOO_LARGE,
                        "libheif refuses to take the memory for it (" + words
                                + "). Export it as an ordinary JPEG in a smaller size.");
            default ->
                subcode == END_OF_DATA
                        ? UnreadableException.truncated()
                        : UnreadableException.corrupt("libheif says: " + words);
        };
    }
}
