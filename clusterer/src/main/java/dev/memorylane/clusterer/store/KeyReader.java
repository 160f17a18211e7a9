package dev.memorylane.clusterer.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.apache.kafka.common.utils.Bytes;

/** Reads the parts of a {@link SortableKey} in the order they were written. */
final class KeyReader {
    private final byte[] key;
    private int next;

    KeyReader(Bytes key) {
        this.key = key.get();
    }

    String text() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        while (key[next] != SortableKey.ZERO || key[next + 1] == SortableKey.ESCAPED) {
            text.write(key[next]);
            next += key[next] == SortableKey.ZERO ? 2 : 1;
        }
        next += 2;
        return text.toString(StandardCharsets.UTF_8);
    }

    int tag() {
        return key[next++] & 0xFF;
    }

    /** Wall time to the millisecond. */
    LocalDateTime time() {
        long millis = ByteBuffer.wrap(key, next, Long.BYTES).getLong() ^ Long.MIN_VALUE;
        next += Long.BYTES;
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
    }

    KeyReader skip(int bytes) {
        next += bytes;
        return this;
    }
}
