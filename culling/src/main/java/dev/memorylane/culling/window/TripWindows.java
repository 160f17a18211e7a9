package dev.memorylane.culling.window;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Names and bounds of trips. A trip is named by its earliest photo: {@code trip:2026-05-02T10:15:30.120-1f0c9a7b33de}. */
public final class TripWindows {
    private static final String PREFIX = "trip:";
    private static final char BEFORE_PHOTO = '-';
    private static final int PHOTO_CHARACTERS = 12;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS", Locale.ROOT);

    private TripWindows() {}

    /** The name of the trip that begins with this photo. */
    public static String id(Moment first) {
        String photo = first.photoId();
        return PREFIX
                + TIME.format(first.at())
                + BEFORE_PHOTO
                + photo.substring(0, Math.min(photo.length(), PHOTO_CHARACTERS));
    }

    /** When the trip of this name begins; empty where it names no trip. */
    public static Optional<LocalDateTime> beginOf(String id) {
        int end = id.indexOf(BEFORE_PHOTO, id.indexOf('T'));
        if (!id.startsWith(PREFIX) || end < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(id.substring(PREFIX.length(), end), TIME));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** The window from the first photo of a trip to its last. */
    static Window of(Moment first, Moment last) {
        return new Window(
                WindowKind.TRIP,
                id(first),
                Optional.of(first.at()),
                Optional.of(last.at().plus(1, ChronoUnit.MILLIS)));
    }
}
