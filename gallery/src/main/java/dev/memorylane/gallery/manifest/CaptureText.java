package dev.memorylane.gallery.manifest;

import dev.memorylane.culling.time.CaptureTime;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Capture times in ISO 8601, with seconds always written and fractions where there are any. */
public final class CaptureText {
    private CaptureText() {}

    /** {@code 2026-05-02T14:03:05.12+02:00}, {@code 2026-05-02T14:03:05}, or nothing. */
    public static Optional<String> of(CaptureTime time) {
        return switch (time) {
            case CaptureTime.Zoned zoned ->
                Optional.of(text(zoned.local()) + zoned.offset().getId());
            case CaptureTime.Local local -> Optional.of(text(local.local()));
            case CaptureTime.Unknown _ -> Optional.empty();
        };
    }

    private static String text(LocalDateTime time) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
    }
}
