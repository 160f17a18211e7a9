package dev.memorylane.clusterer.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.apache.kafka.common.utils.Bytes;

/**
 * A key whose bytes sort as its parts do, one after another. A text ends with two zero bytes, and a zero byte within is
 * followed by a one, so that the key of one text is never the beginning of another's (after the tuple layer of
 * FoundationDB, whose single zero leaves that open).
 */
final class SortableKey {
    static final int ZERO = 0;
    static final int ESCAPED = 1;

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
            if (b == ZERO) {
                bytes.write(ESCAPED);
            }
        }
        return tag(ZERO).tag(ZERO);
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
