package dev.memorylane.gallery.api;

import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.culling.time.TimeSource;
import java.util.Optional;

/** Where a capture time was read, for people. */
final class TimeSourceWords {
    private TimeSourceWords() {}

    static Optional<String> of(CaptureTime time) {
        return switch (time) {
            case CaptureTime.Zoned zoned -> Optional.of(words(zoned.source()));
            case CaptureTime.Local local -> Optional.of(words(local.source()));
            case CaptureTime.Unknown() -> Optional.empty();
        };
    }

    private static String words(TimeSource source) {
        return switch (source) {
            case EXIF_ORIGINAL -> "by the camera (EXIF)";
            case EXIF_DIGITIZED -> "when it was digitized (EXIF)";
            case GPS -> "by GPS, in UTC";
            case XMP -> "by XMP";
            case IPTC -> "by IPTC";
            case TEXT -> "by the text of the PNG";
            case FILE_NAME -> "by the file name";
            case TAKEOUT -> "by Google Photos, in UTC";
            case FILE_TIME -> "by the time of the file";
        };
    }
}
