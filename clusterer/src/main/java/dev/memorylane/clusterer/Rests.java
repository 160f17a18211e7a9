package dev.memorylane.clusterer;

import dev.memorylane.clusterer.window.LibraryWindow;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Lets a window rest after it was clustered, some times as long as that took. Where photos come for hours, a large window is
 * else clustered anew all the time, each time for few more of them. A small one is due before it would notice.
 */
final class Rests {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final int times;
    private final Map<LibraryWindow, Long> until = new HashMap<>();

    /** @param times of the time that it took; none for 0 */
    Rests(int times) {
        this.times = times;
    }

    /** Notes that a window was clustered by {@code now} (milliseconds). */
    void begin(LibraryWindow window, Duration took, long now) {
        long rest = Math.min(took.multipliedBy(times).toMillis(), LONGEST.toMillis());
        if (rest > 0) {
            until.put(window, now + rest);
        }
    }

    boolean allow(LibraryWindow window, long now) {
        Long end = until.get(window);
        // A time too far ahead was set by a clock that was set back since.
        return end == null || now >= end || end - now > LONGEST.toMillis();
    }

    /** Forgets who has rested. */
    void look(long now) {
        until.keySet().removeIf(window -> allow(window, now));
    }
}
