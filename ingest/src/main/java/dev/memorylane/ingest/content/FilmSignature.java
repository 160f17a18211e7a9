package dev.memorylane.ingest.content;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Recognises films by the first bytes of their content. */
final class FilmSignature {
    private static final int RIFF = 0x52494646;
    private static final int MATROSKA = 0x1A45DFA3;
    private static final int WINDOWS_MEDIA = 0x3026B275;
    private static final int PROGRAM_STREAM = 0x000001BA;
    private static final int MPEG_SEQUENCE = 0x000001B3;
    private static final int FLASH = 0x464C5601;
    private static final int OGG = 0x4F676753;
    /** What QuickTime files begin with that are older than {@code ftyp}. */
    private static final Set<String> OLD_QUICKTIME = Set.of("moov", "mdat", "wide", "pnot");

    private static final byte SYNC = 0x47;
    private static final int PACKET = 188;
    /** Discs and camcorders put a time of four bytes before each packet. */
    private static final int TIMED_PACKET = 192;

    private final byte[] head;

    private FilmSignature(byte[] head) {
        this.head = head;
    }

    /**
     * The media type of a film; empty for anything else, sound alone among it where that can be told.
     *
     * @param head the first {@link Signature#LENGTH} bytes, or all there are
     */
    static Optional<String> of(byte[] head) {
        return head.length < 12 ? Optional.empty() : new FilmSignature(head).type();
    }

    private Optional<String> type() {
        if (text(4).equals("ftyp")) {
            return IsoBrands.of(head).film();
        }
        if (OLD_QUICKTIME.contains(text(4))) {
            return Optional.of("video/quicktime");
        }
        return isTransportStream()
                ? Optional.of("video/mp2t")
                : byMagic(ByteBuffer.wrap(head).getInt(0));
    }

    private Optional<String> byMagic(int magic) {
        return switch (magic) {
            case RIFF -> Optional.of("video/x-msvideo").filter(_ -> text(8).equals("AVI "));
            case MATROSKA -> Optional.of(contains("webm") ? "video/webm" : "video/x-matroska");
            case WINDOWS_MEDIA -> Optional.of("video/x-ms-wmv");
            case PROGRAM_STREAM, MPEG_SEQUENCE -> Optional.of("video/mpeg");
            case FLASH -> Optional.of("video/x-flv");
            case OGG -> Optional.of("video/ogg").filter(_ -> contains("theora"));
            default -> Optional.empty();
        };
    }

    private boolean isTransportStream() {
        return hasSync(0, PACKET) || hasSync(TIMED_PACKET - PACKET, TIMED_PACKET);
    }

    private boolean hasSync(int from, int step) {
        Predicate<Integer> isSync = at -> at < head.length && head[at] == SYNC;
        return isSync.test(from) && isSync.test(from + step) && isSync.test(from + 2 * step);
    }

    private String text(int from) {
        return new String(head, from, 4, StandardCharsets.ISO_8859_1);
    }

    private boolean contains(String word) {
        return new String(head, StandardCharsets.ISO_8859_1).contains(word);
    }
}
