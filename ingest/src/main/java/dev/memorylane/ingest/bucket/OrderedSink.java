package dev.memorylane.ingest.bucket;

import dev.memorylane.ingest.source.Listed;
import dev.memorylane.ingest.source.ObjectName;
import java.util.function.Consumer;

/**
 * Hands on what comes in order. Amazon's general purpose buckets list by the bytes of their keys, as its API says, and so
 * does MinIO; Amazon's directory buckets do not, nor do some other servers with keys beyond the basic plane of Unicode.
 */
final class OrderedSink implements Consumer<Listed> {
    private final Consumer<Listed> sink;
    private String last = "";

    OrderedSink(Consumer<Listed> sink) {
        this.sink = sink;
    }

    /** An object came behind one that belongs behind it. */
    static final class Disorder extends RuntimeException {
        private static final long serialVersionUID = 1;

        Disorder(String words) {
            super(words);
        }
    }

    @Override
    public void accept(Listed listed) {
        if (ObjectName.ORDER.compare(last, listed.uri()) >= 0) {
            throw new Disorder("%s came behind %s".formatted(listed.uri(), last));
        }
        last = listed.uri();
        sink.accept(listed);
    }
}
