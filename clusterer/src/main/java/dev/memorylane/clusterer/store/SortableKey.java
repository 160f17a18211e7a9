package dev.memorylane.clusterer.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.apache.kafka.common.utils.Bytes;

/**
 * A key whose bytes sort as its parts do, one after another. Texts end with a zero byte and escape zero bytes within, so
 * that no text is mistaken for the beginning of another (FoundationDB, "Tuple layer" specification).
 */
final class SortableKey {
    static final int END = 0x00;
    static final int ESCAPED = 0xFF;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);

    /** A key that begins with these texts. */
    static SortableKey of(String... texts) {
        SortableKey key = new SortableKey();
        for (String text : texts) {
            key.text(text);
        }
        return key;
    }

    SortableKey text(String text) {
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            bytes.write(b);
            if (b == END) {
                bytes.write(ESCAPED);
            }
        }
        bytes.write(END);
        return this;
    }

    /** One byte, 0 to 255. */
    SortableKey tag(int tag) {
        bytes.write(tag);
        return this;
    }

    /** Milliseconds of wall time, big-endian with the sign turned over, so that times before 1970 sort first. */
    SortableKey time(LocalDateTime wall) {
        long millis = wall.toInstant(ZoneOffset.UTC).toEpochMilli();
        bytes.writeBytes(
                ByteBuffer.allocate(Long.BYTES).putLong(millis ^ Long.MIN_VALUE).array());
        return this;
    }

    Bytes bytes() {
        return Bytes.wrap(bytes.toByteArray());
    }
}
