package dev.memorylane.clusterer;

import dev.memorylane.clusterer.window.LibraryWindow;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** When a window whose job failed is tried again: after a second, then twice as long each time, up to a minute. */
final class Retries {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private record Wait(Duration length, long until) {}

    private final Map<LibraryWindow, Wait> waits = new HashMap<>();

    /** Notes a failure at {@code now} (milliseconds) and answers how long the window waits. */
    Duration failed(LibraryWindow window, long now) {
        Wait last = waits.get(window);
        Duration length = last == null ? FIRST : shorter(last.length().multipliedBy(2), LONGEST);
        waits.put(window, new Wait(length, now + length.toMillis()));
        return length;
    }

    boolean allow(LibraryWindow window, long now) {
        Wait wait = waits.get(window);
        // A time too far ahead was set by a clock that was set back since.
        return wait == null || now >= wait.until() || wait.until() - now > LONGEST.toMillis();
    }

    /** Whether its last job failed. */
    boolean isWaiting(LibraryWindow window) {
        return waits.containsKey(window);
    }

    void forget(LibraryWindow window) {
        waits.remove(window);
    }

    int size() {
        return waits.size();
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
