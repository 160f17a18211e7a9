package dev.memorylane.schemas.capture;

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

/**
 * Between the sealed capture time and its form on the topics, both ways; there and back is the same. The one reading for
 * all services: two that differed would look for a photo in different windows.
 */
public final class CapturedAts {
    private CapturedAts() {}

    public static CapturedAt toAvro(CaptureTime time) {
        return switch (time) {
            case CaptureTime.Zoned zoned ->
                new CapturedAt(
                        CaptureTimeKind.ZONED,
                        zoned.local(),
                        zoned.offset().getTotalSeconds(),
                        toAvro(zoned.source()),
                        toAvro(zoned.precision()));
            case CaptureTime.Local local ->
                new CapturedAt(
                        CaptureTimeKind.LOCAL, local.local(), null, toAvro(local.source()), toAvro(local.precision()));
            case CaptureTime.Unknown() ->
                new CapturedAt(CaptureTimeKind.UNKNOWN, null, null, CaptureTimeSource.NONE, CaptureTimePrecision.NONE);
        };
    }

    /**
     * What contradicts itself falls back to what is still known: no offset, or no time.
     *
     * @param avro null reads as unknown
     */
    public static CaptureTime fromAvro(CapturedAt avro) {
        if (avro == null || avro.getLocal() == null || avro.getKind() == CaptureTimeKind.UNKNOWN) {
            return CaptureTime.unknown();
        }
        TimeSource source = fromAvro(avro.getSource());
        TimePrecision precision = fromAvro(avro.getPrecision());
        return offset(avro)
                .<CaptureTime>map(offset -> new CaptureTime.Zoned(avro.getLocal(), offset, source, precision))
                .orElseGet(() -> new CaptureTime.Local(avro.getLocal(), source, precision));
    }

    private static Optional<ZoneOffset> offset(CapturedAt avro) {
        if (avro.getKind() != CaptureTimeKind.ZONED || avro.getOffsetSeconds() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneOffset.ofTotalSeconds(avro.getOffsetSeconds()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static CaptureTimeSource toAvro(TimeSource source) {
        return switch (source) {
            case EXIF_ORIGINAL -> CaptureTimeSource.EXIF_ORIGINAL;
            case EXIF_DIGITIZED -> CaptureTimeSource.EXIF_DIGITIZED;
            case GPS -> CaptureTimeSource.GPS;
            case XMP -> CaptureTimeSource.XMP;
            case IPTC -> CaptureTimeSource.IPTC;
            case TEXT -> CaptureTimeSource.TEXT;
            case FILE_NAME -> CaptureTimeSource.FILE_NAME;
            case FILE_TIME -> CaptureTimeSource.FILE_TIME;
            case TAKEOUT -> CaptureTimeSource.TAKEOUT;
        };
    }

    /** A source of a later release, unknown here, counts as the weakest. */
    private static TimeSource fromAvro(CaptureTimeSource source) {
        return switch (source) {
            case EXIF_ORIGINAL -> TimeSource.EXIF_ORIGINAL;
            case EXIF_DIGITIZED -> TimeSource.EXIF_DIGITIZED;
            case GPS -> TimeSource.GPS;
            case XMP -> TimeSource.XMP;
            case IPTC -> TimeSource.IPTC;
            case TEXT -> TimeSource.TEXT;
            case FILE_NAME -> TimeSource.FILE_NAME;
            case TAKEOUT -> TimeSource.TAKEOUT;
            case FILE_TIME, NONE -> TimeSource.FILE_TIME;
        };
    }

    private static CaptureTimePrecision toAvro(TimePrecision precision) {
        return switch (precision) {
            case SUBSECOND -> CaptureTimePrecision.SUBSECOND;
            case SECOND -> CaptureTimePrecision.SECOND;
            case MINUTE -> CaptureTimePrecision.MINUTE;
            case DAY -> CaptureTimePrecision.DAY;
        };
    }

    /** Without a word on it a time may tell the day and the hour, but no burst. */
    private static TimePrecision fromAvro(CaptureTimePrecision precision) {
        return switch (precision) {
            case SUBSECOND -> TimePrecision.SUBSECOND;
            case SECOND -> TimePrecision.SECOND;
            case MINUTE, NONE -> TimePrecision.MINUTE;
            case DAY -> TimePrecision.DAY;
        };
    }
}
