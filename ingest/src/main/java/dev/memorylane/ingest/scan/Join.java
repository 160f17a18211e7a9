package dev.memorylane.ingest.scan;

import dev.memorylane.ingest.memory.KnownObject;
import dev.memorylane.ingest.memory.KnownObjects;
import dev.memorylane.ingest.source.Listed;
import dev.memorylane.ingest.source.ObjectName;
import dev.memorylane.ingest.source.SeenObject;
import java.util.Optional;
import java.util.function.Consumer;

/** Merges a listing with what is known: both come in the same order, and neither is ever held as a whole. */
final class Join implements Consumer<Listed> {
    private final KnownObjects known;
    private final Taker taker;
    private Optional<KnownObject> next;
    private Optional<Listed.Closed> closed = Optional.empty();
    private Optional<String> last;

    /** Takes what the merge finds. */
    interface Taker {
        void met(SeenObject object, Optional<KnownObject> known);

        void dangling(SeenObject link, Optional<KnownObject> known);

        /** @param folderOrObject what could not be looked at */
        void closed(String folderOrObject);

        /** Known and not met, as far as could be looked. */
        void missing(KnownObject object);
    }

    /**
     * @param known what is known behind {@code after}
     * @param after where the listing goes on
     */
    Join(KnownObjects known, Optional<String> after, Taker taker) {
        this.known = known;
        this.taker = taker;
        this.last = after;
        this.next = advance();
    }

    /** What was taken last. */
    Optional<String> last() {
        return last;
    }

    @Override
    public void accept(Listed listed) {
        requireOrder(listed.uri());
        passTo(listed.uri());
        switch (listed) {
            case Listed.Present(SeenObject object) -> taker.met(object, matching(object.uri()));
            case Listed.Dangling(SeenObject link) -> taker.dangling(link, matching(link.uri()));
            case Listed.Closed region -> close(region);
        }
    }

    /** The listing met everything there is: what is known behind it is missing. */
    void complete() {
        while (next.isPresent()) {
            pass();
        }
    }

    private void close(Listed.Closed region) {
        if (!isClosed(region.uri())) {
            closed = Optional.of(region);
            taker.closed(region.uri());
        }
    }

    private void passTo(String uri) {
        while (next.isPresent() && ObjectName.ORDER.compare(next.get().uri(), uri) < 0) {
            pass();
        }
    }

    private void pass() {
        KnownObject object = next.orElseThrow();
        if (!isClosed(object.uri())) {
            taker.missing(object);
        }
        next = advance();
    }

    private Optional<KnownObject> matching(String uri) {
        Optional<KnownObject> match = next.filter(object -> object.uri().equals(uri));
        if (match.isPresent()) {
            next = advance();
        }
        return match;
    }

    private boolean isClosed(String uri) {
        return closed.filter(region -> region.covers(uri)).isPresent();
    }

    private Optional<KnownObject> advance() {
        return known.hasNext() ? Optional.of(known.next()) : Optional.empty();
    }

    private void requireOrder(String uri) {
        if (last.isPresent() && ObjectName.ORDER.compare(last.get(), uri) >= 0) {
            // What comes out of order would be taken for missing.
            throw new IllegalStateException(
                    "The storage lists %s behind %s, which is not the order of names".formatted(uri, last.get()));
        }
        last = Optional.of(uri);
    }
}
