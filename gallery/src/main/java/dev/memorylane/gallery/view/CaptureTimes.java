package dev.memorylane.gallery.view;

import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.culling.time.TimePrecision;
import dev.memorylane.culling.time.TimeSource;
import dev.memorylane.schemas.CaptureTimePrecision;
import dev.memorylane.schemas.CaptureTimeSource;
import dev.memorylane.schemas.CapturedAt;
import java.time.ZoneOffset;

/** Capture times as the topics carry them, to the sealed type. */
final class CaptureTimes {
    private static final int WIDEST_OFFSET = 18 * 3600;

    private CaptureTimes() {}

    /** What the record tells; unknown for none, and for one that contradicts itself. */
    static CaptureTime of(CapturedAt recorded) {
        if (recorded == null || recorded.getLocal() == null) {
            return CaptureTime.unknown();
        }
        return switch (recorded.getKind()) {
            case ZONED -> zoned(recorded);
            case LOCAL -> local(recorded);
            case UNKNOWN -> CaptureTime.unknown();
        };
    }

    private static CaptureTime zoned(CapturedAt recorded) {
        Integer offset = recorded.getOffsetSeconds();
        if (offset == null || Math.abs(offset) > WIDEST_OFFSET) {
            return local(recorded);
        }
        return new CaptureTime.Zoned(
                recorded.getLocal(),
                ZoneOffset.ofTotalSeconds(offset),
                source(recorded.getSource()),
                precision(recorded.getPrecision()));
    }

    private static CaptureTime local(CapturedAt recorded) {
        return new CaptureTime.Local(
                recorded.getLocal(), source(recorded.getSource()), precision(recorded.getPrecision()));
    }

    private static TimeSource source(CaptureTimeSource source) {
        return switch (source) {
            case EXIF_ORIGINAL, NONE -> TimeSource.EXIF_ORIGINAL;
            case EXIF_DIGITIZED -> TimeSource.EXIF_DIGITIZED;
            case GPS -> TimeSource.GPS;
            case XMP -> TimeSource.XMP;
            case FILE_NAME -> TimeSource.FILE_NAME;
        };
    }

    private static TimePrecision precision(CaptureTimePrecision precision) {
        return switch (precision) {
            case SUBSECOND -> TimePrecision.SUBSECOND;
            case SECOND, NONE -> TimePrecision.SECOND;
            case MINUTE -> TimePrecision.MINUTE;
            case DAY -> TimePrecision.DAY;
        };
    }
}
