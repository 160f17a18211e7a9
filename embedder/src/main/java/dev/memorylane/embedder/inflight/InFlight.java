package dev.memorylane.embedder.inflight;

import dev.memorylane.schemas.Photo;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A photo that waits for its embedding: an entry of the durable queue.
 *
 * @param photo the event, state PRESENT
 * @param attempt from 1, rises each time the photo could not be fetched
 * @param since when it arrived
 * @param notBefore earliest time of this attempt
 */
public record InFlight(Photo photo, int attempt, Instant since, Instant notBefore) {
    public InFlight {
        Objects.requireNonNull(photo);
        Objects.requireNonNull(since);
        Objects.requireNonNull(notBefore);
        if (attempt < 1) {
            throw new IllegalArgumentException("Attempts count from 1, not " + attempt);
        }
    }

    /** Above every pause between two attempts. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);

    /** The end of what a store keeps as a time: never, unless a person asks. */
    public static final Instant NEVER = Instant.ofEpochMilli(Long.MAX_VALUE);

    /** A photo that just arrived. */
    public static InFlight arrived(Photo photo, Instant now) {
        return new InFlight(photo, 1, now, now);
    }

    /** The same photo, to be tried again at a later time. */
    public InFlight again(Instant notBefore) {
        return new InFlight(photo, attempt + 1, since, notBefore);
    }

    public boolean isDue(Instant now) {
        return !now.isBefore(notBefore);
    }

    /** Whether the pipeline may have it: its time has come, or lies so far ahead that the clock must have been set back. */
    public boolean isReady(Instant now) {
        return isDue(now) || since.isAfter(now) || notBefore.isAfter(now.plus(LONGEST_PAUSE));
    }

    /** Whether a result was made from this very entry: a newer version or attempt makes it void. */
    public boolean isAnsweredBy(Ticket ticket) {
        return photo.getVersion() == ticket.version() && attempt == ticket.attempt();
    }
}
