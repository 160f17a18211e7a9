package dev.memorylane.ingest.shot;

import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.culling.time.TimePrecision;
import dev.memorylane.culling.time.TimeSource;
import dev.memorylane.ingest.metadata.Said;
import dev.memorylane.schemas.ObjectKind;
import dev.memorylane.schemas.ObjectSeen;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A file that may belong to a shot.
 *
 * @param uri the object
 * @param name what its name tells
 * @param seen as it was seen last
 * @param said what it says by itself
 */
record ShotFile(String uri, ShotName name, ObjectSeen seen, Said said) {
    private static final String RAW = "image/x-raw";
    /** Three seconds of film have a few megabytes. */
    private static final long MOST_LIVE_BYTES = 64 << 20;

    static ShotFile of(String uri, ObjectSeen seen) {
        return new ShotFile(
                uri, ShotName.of(uri), seen, SaidAvro.from(seen.getTold()).ofOthers());
    }

    boolean isPhoto() {
        return seen.getPhotoId() != null;
    }

    boolean isFilm() {
        return seen.getKind() == ObjectKind.VIDEO && seen.getSize() <= MOST_LIVE_BYTES;
    }

    boolean isSidecar() {
        return seen.getKind() == ObjectKind.SIDECAR;
    }

    boolean isRaw() {
        return RAW.equals(seen.getMediaType());
    }

    boolean isNamedLike(ShotFile other) {
        return name.folder().equals(other.name.folder()) && name.shot().equals(other.name.shot());
    }

    /** The second in which the shutter opened, by the wall clock; the satellites' clock shows another. */
    Optional<LocalDateTime> moment() {
        boolean exact =
                said.capturedAt().fineness().filter(TimePrecision::tellsBursts).isPresent();
        return exact && !isBySatellite(said.capturedAt())
                ? said.capturedAt().placedAt().map(at -> at.truncatedTo(ChronoUnit.SECONDS))
                : Optional.empty();
    }

    private static boolean isBySatellite(CaptureTime time) {
        return time instanceof CaptureTime.Zoned zoned && zoned.source() == TimeSource.GPS;
    }
}
