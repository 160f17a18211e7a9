package dev.memorylane.ingest.scan;

import dev.memorylane.ingest.source.FileVersion;
import dev.memorylane.ingest.source.SeenFile;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells files that are still being written from those that have settled: size and modification time unchanged for a
 * while, by our own clock, since some programs set the time of the original at once. Only at the first look may a file
 * that was last written long before be taken at once: a folder at rest needs no wait.
 */
public final class Settling {
    private final Duration settle;
    private final Duration rest;
    private Map<String, Sighting> sightings = new HashMap<>();
    private boolean first = true;

    /**
     * @param settle how long a file must have been unchanged while it was watched
     * @param rest age of the last modification from which a file is at rest at the first look
     */
    public Settling(Duration settle, Duration rest) {
        this.settle = settle;
        this.rest = rest;
    }

    /** A file's version, and since when it is the same. */
    private record Sighting(FileVersion version, Instant since) {}

    /**
     * @param settled may be read
     * @param unsettled are looked at again
     */
    public record Look(List<SeenFile> settled, List<SeenFile> unsettled) {
        public Look {
            settled = List.copyOf(settled);
            unsettled = List.copyOf(unsettled);
        }
    }

    /** Looks at all files that are new or changed; what was met before and is not among them is forgotten. */
    public Look look(Collection<SeenFile> files, Instant now) {
        Map<String, Sighting> next = new HashMap<>();
        List<SeenFile> settled = new ArrayList<>();
        List<SeenFile> unsettled = new ArrayList<>();
        for (SeenFile file : files) {
            Sighting sighting = sight(file, now);
            next.put(file.uri(), sighting);
            (hasSettled(sighting, now) ? settled : unsettled).add(file);
        }
        sightings = next;
        first = false;
        return new Look(settled, unsettled);
    }

    private Sighting sight(SeenFile file, Instant now) {
        Sighting before = sightings.get(file.uri());
        boolean same = before != null && before.version.equals(file.version()) && !before.since.isAfter(now);
        return same ? before : new Sighting(file.version(), now);
    }

    private boolean hasSettled(Sighting sighting, Instant now) {
        boolean atRest = first && !sighting.version.modifiedAt().plus(rest).isAfter(now);
        return atRest || !sighting.since.plus(settle).isAfter(now);
    }
}
