package dev.memorylane.ingest;

import dev.memorylane.ingest.source.Source;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How a source stands, at one moment.
 *
 * @param source the source
 * @param state what it is doing
 * @param initialScanComplete whether, since the start, there was a moment at which every file found was committed; once
 *     true it stays
 * @param filesFound files the last scan met, whatever they are, but for new ones that are still being written and
 *     promise no photo by their name: nobody waits for them
 * @param pending files found and settled, but not yet committed
 * @param settling files that are or may be photos and are still being written
 * @param pendingRemovals missing objects that wait for a person's word
 * @param lastScanAt when the last scan ended
 * @param words the same for a person, and what to do
 */
public record SourceStatus(
        Source source,
        State state,
        boolean initialScanComplete,
        int filesFound,
        int pending,
        int settling,
        int pendingRemovals,
        Optional<Instant> lastScanAt,
        String words) {

    /** What a source is doing. */
    public enum State {
        /** Looking, reading, committing, or trying to; not all is known. */
        SCANNING,
        /** The last scan met everything, and everything settled is committed. */
        COMPLETE,
        /** The folder is missing, unreadable or suddenly empty: nothing is removed. */
        OFFLINE,
        /** So much is missing that a person must say whether it is meant. */
        WAITING_FOR_CONFIRMATION,
        /** Kafka or the registry is away, or something else is in the way; it is tried again. */
        HINDERED
    }

    public SourceStatus {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(lastScanAt, "lastScanAt");
        Objects.requireNonNull(words, "words");
    }

    /** Whether what it reads from, or what it writes to, cannot be reached. */
    public boolean isAway() {
        return state == State.OFFLINE || state == State.HINDERED;
    }

    /** Whether all that the last scan found is committed and nothing is under way. */
    public boolean isComplete() {
        return state == State.COMPLETE && pending == 0 && settling == 0;
    }
}
