package dev.memorylane.clusterer;

import dev.memorylane.clusterer.window.LibraryWindow;
import dev.memorylane.clusterer.work.Stamp;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of the windows that were clustered last, so that a person who asks for one that does not change sees that it
 * was looked at: nothing is published then. In memory, a bounded number of windows. Thread-safe.
 */
public final class ReclusterLog {
    static final int MOST = 500;

    /** What came of it. */
    public enum Result {
        /** A new revision. */
        PUBLISHED,
        /** The content of the last revision again, which stands. */
        UNCHANGED,
        /** It holds no photo any more. */
        WITHDRAWN,
        /** Nothing; it is tried again. */
        FAILED
    }

    /**
     * The last look at a window.
     *
     * @param photos how many it had
     * @param took processor time
     * @param times how often it was clustered since the start, as far as that is remembered
     */
    public record Entry(LibraryWindow window, Instant at, int photos, Duration took, Result result, long times) {}

    private final Map<LibraryWindow, Entry> entries = new LinkedHashMap<>();

    /** The windows clustered last, the latest first. */
    public synchronized List<Entry> latest() {
        return List.copyOf(entries.values()).reversed();
    }

    synchronized void note(Stamp stamp, Result result, Duration took, long now) {
        Entry before = entries.remove(stamp.window());
        long times = 1 + (before == null ? 0 : before.times());
        entries.put(
                stamp.window(),
                new Entry(stamp.window(), Instant.ofEpochMilli(now), stamp.photos(), took, result, times));
        if (entries.size() > MOST) {
            entries.remove(entries.keySet().iterator().next());
        }
    }
}
