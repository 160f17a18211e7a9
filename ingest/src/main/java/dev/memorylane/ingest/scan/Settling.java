package dev.memorylane.ingest.scan;

import dev.memorylane.ingest.source.ObjectVersion;
import dev.memorylane.ingest.source.SeenObject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells files that are still being written from those that have settled: version unchanged for a while, by our own clock,
 * since some programs set the time of the original at once. Only at the first look may a file that was last written long
 * before be taken at once: a folder at rest needs no wait.
 */
public final class Settling {
    /** Files watched at one time: of more, some wait until others have settled. */
    private static final int MOST = 50_000;

    private final Duration settle;
    private final Duration rest;
    private Map<String, Sighting> before = new HashMap<>();
    private Map<String, Sighting> now = new HashMap<>();
    private boolean first = true;

    /**
     * @param settle how long a file must have been unchanged while it was watched; zero for a storage whose objects
     *     appear when they are whole
     * @param rest age of the last modification from which a file is at rest at the first look
     */
    public Settling(Duration settle, Duration rest) {
        this.settle = settle;
        this.rest = rest;
    }

    /** A file's version, and since when it is the same. */
    private record Sighting(ObjectVersion version, Instant since) {}

    /** Begins to look at all files that are new or changed. */
    public void begin() {
        now = new HashMap<>();
    }

    /** Ends it: what was met before and not this time is forgotten. */
    public void end() {
        before = now;
        now = new HashMap<>();
        first = false;
    }

    /** Looks at one; whether it may be read. */
    public boolean hasSettled(SeenObject object, Instant at) {
        if (settle.isZero()) {
            return true;
        }
        Sighting sighting = sight(object, at);
        if (now.size() < MOST) {
            now.put(object.uri(), sighting);
        }
        boolean atRest = first && !object.version().modifiedAt().plus(rest).isAfter(at);
        return atRest || !sighting.since.plus(settle).isAfter(at);
    }

    private Sighting sight(SeenObject object, Instant at) {
        Sighting earlier = before.get(object.uri());
        boolean same = earlier != null && earlier.version.equals(object.version()) && !earlier.since.isAfter(at);
        return same ? earlier : new Sighting(object.version(), at);
    }
}
