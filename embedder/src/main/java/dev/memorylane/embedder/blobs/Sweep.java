package dev.memorylane.embedder.blobs;

import dev.memorylane.schemas.blob.BlobFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * One look through the blobs. A blob goes when it was not put for the grace, and when two looks that are the grace apart
 * found that nothing names it: a record that was long under way, or a clock that jumped, does not take it.
 */
final class Sweep {
    private final BlobFolder blobs;
    private final SeenBefore seen;
    private final Unnamed note;
    private final Duration grace;
    private final Clock clock;
    private final Supplier<NamedBlobs> replay;

    /**
     * @param folder of the blob store
     * @param replay reads what is named, all of it, or throws
     */
    Sweep(Path folder, Duration grace, Clock clock, Supplier<NamedBlobs> replay) {
        this.blobs = new BlobFolder(folder, grace, clock);
        this.seen = new SeenBefore(folder, grace, clock);
        this.note = new Unnamed(folder.resolve("unnamed"));
        this.grace = grace;
        this.clock = clock;
        this.replay = replay;
    }

    /**
     * What came of it.
     *
     * @param collected blobs deleted
     * @param bytes what they had
     * @param waiting blobs that nothing names and that wait for their grace to end
     * @param photos photos that are there
     */
    record Swept(int collected, long bytes, int waiting, int photos) {}

    Swept run() throws IOException {
        Map<String, Instant> before = note.read();
        NamedBlobs named = replay.get();
        blobs.settle(named::names);
        seen.forget(named::hasPhoto);
        Map<String, Instant> unnamed = unnamed(before, named);
        Map<String, Instant> waiting = new TreeMap<>(unnamed);
        waiting.values().removeIf(since -> !since.plus(grace).isAfter(clock.instant()));
        unnamed.keySet().removeAll(waiting.keySet());
        // Before the first goes: a kill in between must not make the others wait once more.
        note.write(waiting);
        int collected = 0;
        long bytes = 0;
        for (String id : unnamed.keySet()) {
            long free = blobs.take(id);
            collected += free > 0 ? 1 : 0;
            bytes += free;
        }
        return new Swept(collected, bytes, waiting.size(), named.photos());
    }

    private Map<String, Instant> unnamed(Map<String, Instant> before, NamedBlobs named) throws IOException {
        Instant now = clock.instant();
        Map<String, Instant> unnamed = new TreeMap<>();
        blobs.forEachOld(id -> {
            if (!named.names(id)) {
                Instant since = before.getOrDefault(id, now);
                unnamed.put(id, since.isAfter(now) ? now : since);
            }
        });
        return unnamed;
    }
}
