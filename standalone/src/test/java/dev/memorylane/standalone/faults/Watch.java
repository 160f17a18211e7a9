package dev.memorylane.standalone.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Looks at the books some times a second, to know how far the work is and when it went on; and at the metrics, as those
 * who collect them do whatever the process goes through.
 */
final class Watch implements AutoCloseable {
    private static final long LOOK_MS = 200;
    private static final long BETWEEN_SCRAPES = 10;
    private static final double NANOS = 1e9;

    private record Look(long nanos, long embedded) {}

    private final Lane lane;
    private final List<Look> looks = new ArrayList<>();
    private final Thread thread = Thread.ofPlatform().daemon().name("watch").unstarted(this::look);
    private volatile boolean stopped;

    Watch(Lane lane) {
        this.lane = lane;
    }

    Watch begun() {
        thread.start();
        return this;
    }

    private void look() {
        try {
            for (long look = 0; !stopped; look++) {
                Optional<JsonNode> books = lane.books();
                books.ifPresent(found -> note(found.path("embedded").asLong()));
                if (look % BETWEEN_SCRAPES == 0) {
                    lane.scrape();
                }
                Thread.sleep(LOOK_MS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void note(long embedded) {
        if (looks.isEmpty() || looks.getLast().embedded() != embedded) {
            looks.add(new Look(System.nanoTime(), embedded));
        }
    }

    /** The most that was ever seen embedded: a process that starts reads its books anew. */
    synchronized long embedded() {
        return looks.stream().mapToLong(Look::embedded).max().orElse(0);
    }

    /** When the books last changed, in nanoseconds; 0 where they never did. */
    synchronized long changedAt() {
        return looks.isEmpty() ? 0 : looks.getLast().nanos();
    }

    /** Seconds from a moment to the first photo embedded after it; empty where none was left to embed. */
    synchronized OptionalDouble progressAfter(long moment) {
        long before = looks.stream()
                .filter(look -> look.nanos() <= moment)
                .mapToLong(Look::embedded)
                .max()
                .orElse(0);
        return looks.stream()
                .filter(look -> look.nanos() > moment && look.embedded() > before)
                .mapToDouble(look -> (look.nanos() - moment) / NANOS)
                .findFirst();
    }

    @Override
    public void close() {
        stopped = true;
        thread.interrupt();
    }
}
