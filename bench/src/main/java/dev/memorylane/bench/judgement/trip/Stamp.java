package dev.memorylane.bench.judgement.trip;

import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.culling.time.TimePrecision;
import dev.memorylane.culling.time.TimeSource;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** What a file tells of the time it was taken at. */
public enum Stamp {
    /** As cameras write it since Exif 2.31. */
    MILLISECONDS,
    /** As older cameras write it. */
    SECONDS,
    /** As it is left in a name or a sidecar by a messenger or an export. */
    MINUTES,
    /** Nothing. */
    NONE;

    CaptureTime of(LocalDateTime local) {
        return switch (this) {
            case MILLISECONDS -> at(local.truncatedTo(ChronoUnit.MILLIS), TimePrecision.SUBSECOND);
            case SECONDS -> at(local.truncatedTo(ChronoUnit.SECONDS), TimePrecision.SECOND);
            case MINUTES -> at(local.truncatedTo(ChronoUnit.MINUTES), TimePrecision.MINUTE);
            case NONE -> CaptureTime.unknown();
        };
    }

    private static CaptureTime at(LocalDateTime local, TimePrecision precision) {
        return new CaptureTime.Local(local, TimeSource.EXIF_ORIGINAL, precision);
    }
}
