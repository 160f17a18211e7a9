package dev.memorylane.ingest;

import dev.memorylane.ingest.source.Source;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * For which sources the user lets file times stand in for capture times.
 *
 * @param sources as they are watched, or {@code all}
 * @param zone in which they are read
 */
record FileTimes(List<String> sources, ZoneId zone) {
    private static final String ALL = "all";

    static FileTimes of(IngestSettings settings) {
        return new FileTimes(settings.fileTimes().orElse(List.of()), zone(settings.fileTimeZone()));
    }

    private static ZoneId zone(Optional<String> name) {
        try {
            return name.map(ZoneId::of).orElseGet(ZoneId::systemDefault);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "memorylane.ingest.file-time-zone is no time zone: %s. Name it as Europe/Berlin or +02:00."
                            .formatted(name.orElseThrow()),
                    e);
        }
    }

    /** The zone in which the file times of a source are read; empty where they count for nothing. */
    Optional<ZoneId> of(Source source) {
        return sources.stream().anyMatch(named -> names(named, source)) ? Optional.of(zone) : Optional.empty();
    }

    private static boolean names(String named, Source source) {
        return named.equals(ALL) || named.equals(source.place()) || isFolder(named, source);
    }

    private static boolean isFolder(String named, Source source) {
        return source.root().startsWith("file:")
                && !named.startsWith("s3:")
                && Path.of(named).toAbsolutePath().normalize().equals(Path.of(source.place()));
    }
}
