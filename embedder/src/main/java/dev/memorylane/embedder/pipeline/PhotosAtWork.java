package dev.memorylane.embedder.pipeline;

import dev.memorylane.embedder.inflight.Ticket;
import dev.memorylane.schemas.Photo;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The photos that the pipeline has at this moment: as many as it has room for, at most. Thread-safe. */
public final class PhotosAtWork {
    private final Map<Ticket, Entry> entries = new ConcurrentHashMap<>();
    private final Clock clock;

    PhotosAtWork(Clock clock) {
        this.clock = clock;
    }

    /**
     * A photo in the pipeline.
     *
     * @param ticket which attempt
     * @param fileName for people
     * @param taken when the pipeline took it
     * @param begun when a worker began with it; empty while it waits for one
     */
    public record Entry(Ticket ticket, String fileName, Instant taken, Optional<Instant> begun) {}

    /** All of them, the one that was taken first in front. */
    public List<Entry> all() {
        return entries.values().stream()
                .sorted(Comparator.comparing(Entry::taken)
                        .thenComparing(entry -> entry.ticket().key().getPhotoId()))
                .toList();
    }

    void taken(Ticket ticket, Photo photo) {
        entries.put(ticket, new Entry(ticket, photo.getFileName(), clock.instant(), Optional.empty()));
    }

    void begun(Ticket ticket) {
        entries.computeIfPresent(
                ticket, (_, entry) -> new Entry(ticket, entry.fileName(), entry.taken(), Optional.of(clock.instant())));
    }

    void done(Ticket ticket) {
        entries.remove(ticket);
    }
}
