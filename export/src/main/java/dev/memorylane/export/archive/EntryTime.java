package dev.memorylane.export.archive;

import dev.memorylane.export.listing.ListedPhoto;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;

/** When a photo was taken, as an archive can say it: from 1980 on. */
final class EntryTime {
    private static final int YEAR = 1980;
    private static final LocalDateTime OLDEST = LocalDateTime.of(YEAR, 1, 1, 0, 0);
    private static final int SECOND = 19;

    private EntryTime() {}

    static LocalDateTime of(ListedPhoto photo) {
        try {
            LocalDateTime taken = photo.capturedAt()
                    .map(text -> LocalDateTime.parse(text.substring(0, Math.min(SECOND, text.length()))))
                    .orElse(OLDEST);
            return taken.isBefore(OLDEST) ? OLDEST : taken;
        } catch (DateTimeParseException odd) {
            return OLDEST;
        }
    }
}
