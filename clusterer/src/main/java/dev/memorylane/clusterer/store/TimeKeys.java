package dev.memorylane.clusterer.store;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.function.Supplier;
import org.apache.kafka.common.utils.Bytes;

/** Keys that go on with a wall time after one prefix. */
final class TimeKeys {
    /** Above every time: each has eight bytes. */
    private static final int ABOVE_ALL = 0xFF;

    private final Supplier<SortableKey> prefix;
    private final int length;

    /** @param prefix begins a new key at each call */
    TimeKeys(Supplier<SortableKey> prefix) {
        this.prefix = prefix;
        this.length = prefix.get().bytes().get().length;
    }

    Bytes begin() {
        return prefix.get().bytes();
    }

    Bytes end() {
        SortableKey end = prefix.get();
        for (int i = 0; i <= Long.BYTES; i++) {
            end.tag(ABOVE_ALL);
        }
        return end.bytes();
    }

    Bytes at(LocalDateTime time) {
        return prefix.get().time(time).bytes();
    }

    Bytes at(LocalDateTime time, String text) {
        return prefix.get().time(time).text(text).bytes();
    }

    /** Stands before the time. */
    KeyReader afterPrefix(Bytes key) {
        return new KeyReader(Bytes.wrap(Arrays.copyOfRange(key.get(), length, key.get().length)));
    }
}
