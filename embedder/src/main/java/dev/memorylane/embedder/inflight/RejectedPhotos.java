package dev.memorylane.embedder.inflight;

import dev.memorylane.schemas.PhotoKey;
import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.RejectionState;
import dev.memorylane.schemas.RetryRequest;
import dev.memorylane.schemas.rejection.Attempts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.state.KeyValueStore;

/** The open rejections of one task, each with its photo parked beside it, so that it can be tried again. */
public final class RejectedPhotos {
    private final KeyValueStore<PhotoKey, PhotoRejection> rejected;
    private final ParkedStore parked;

    public RejectedPhotos(KeyValueStore<PhotoKey, PhotoRejection> rejected, KeyValueStore<PhotoKey, InFlight> parked) {
        this.rejected = rejected;
        this.parked = new ParkedStore(parked);
    }

    /** Keeps a rejection, counted on from the one before; returns it as it is to be told. */
    public PhotoRejection reject(PhotoKey key, InFlight entry, PhotoRejection rejection, Instant now) {
        PhotoRejection before = rejected.get(key);
        if (before != null) {
            rejection.setAttempts(before.getAttempts() + 1);
            rejection.setFirstAt(before.getFirstAt());
        }
        rejection.setLastAt(now);
        rejected.put(key, rejection);
        parked.park(key, entry.again(Attempts.next(rejection).orElse(InFlight.NEVER)));
        return rejection;
    }

    /** Forgets a rejection; returns it cleared, where there was one. */
    public Optional<PhotoRejection> clear(PhotoKey key, Instant now) {
        Optional<PhotoRejection> open = Optional.ofNullable(rejected.get(key));
        open.ifPresent(rejection -> {
            // Only then: a deletion is a record on the changelog, and most photos were never rejected.
            PhotoRejection unused = rejected.delete(key);
            rejection.setState(RejectionState.CLEARED);
            rejection.setLastAt(now);
        });
        return open;
    }

    /** The photo that is parked under a key, which it leaves; its rejection stays open until the answer. */
    public Optional<InFlight> take(PhotoKey key) {
        return parked.take(key);
    }

    /** Whether a request asks for what is rejected here and was not tried since. */
    public boolean isAsked(PhotoKey key, RetryRequest request) {
        PhotoRejection rejection = rejected.get(key);
        return request != null && rejection != null && Attempts.isAsked(rejection, request);
    }

    /** What a start of the program may have changed the answer of. */
    public List<PhotoKey> dueAtStart() {
        return parked.keys().stream()
                .filter(key -> Attempts.isDueAtStart(rejected.get(key)))
                .toList();
    }

    /** Some of those whose time has come. */
    public List<PhotoKey> due(Instant now) {
        return parked.due(now);
    }
}
