package dev.memorylane.clusterer.mapping;

import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.culling.time.TimePrecision;
import dev.memorylane.culling.time.TimeSource;
import dev.memorylane.schemas.CaptureTimeKind;
import dev.memorylane.schemas.CaptureTimePrecision;
import dev.memorylane.schemas.CaptureTimeSource;
import dev.memorylane.schemas.CapturedAt;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.Optional;

/** Capture time off the topic. What contradicts itself falls back to what is still known: no offset, or no time. */
public final class CaptureTimes {
    private CaptureTimes() {}

    /** For a null the unknown. */
    public static CaptureTime of(CapturedAt at) {
        if (at == null || at.getLocal() == null || at.getKind() == CaptureTimeKind.UNKNOWN) {
            return CaptureTime.unknown();
        }
        TimeSource source = source(at.getSource());
        TimePrecision precision = precision(at.getPrecision());
        return offset(at)
                .<CaptureTime>map(offset -> new CaptureTime.Zoned(at.getLocal(), offset, source, precision))
                .orElseGet(() -> new CaptureTime.Local(at.getLocal(), source, precision));
    }

    private static Optional<ZoneOffset> offset(CapturedAt at) {
        if (at.getKind() != CaptureTimeKind.ZONED || at.getOffsetSeconds() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneOffset.ofTotalSeconds(at.getOffsetSeconds()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** A source of a later release, unknown here, counts as the weakest. */
    private static TimeSource source(CaptureTimeSource source) {
        return switch (source) {
            case EXIF_ORIGINAL -> TimeSource.EXIF_ORIGINAL;
            case EXIF_DIGITIZED -> TimeSource.EXIF_DIGITIZED;
            case GPS -> TimeSource.GPS;
            case XMP -> TimeSource.XMP;
            case FILE_NAME, NONE -> TimeSource.FILE_NAME;
        };
    }

    /** Without a word on it a time may tell the day and the hour, but no burst. */
    private static TimePrecision precision(CaptureTimePrecision precision) {
        return switch (precision) {
            case SUBSECOND -> TimePrecision.SUBSECOND;
            case SECOND -> TimePrecision.SECOND;
            case MINUTE, NONE -> TimePrecision.MINUTE;
            case DAY -> TimePrecision.DAY;
        };
    }
}
