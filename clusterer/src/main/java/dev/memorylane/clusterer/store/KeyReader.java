package dev.memorylane.clusterer.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
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

    KeyReader skip(int bytes) {
        next += bytes;
        return this;
    }
}
