package dev.memorylane.culling.window;

import dev.memorylane.culling.time.CaptureTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** Puts each photo into the day of its local wall time; nights out belong to the evening before. */
public final class DayWindows {

    /** When a day begins. */
    public static final LocalTime DAWN = LocalTime.of(4, 0);

    private static final Window UNDATED = new Window(WindowKind.UNDATED, "undated", Optional.empty(), Optional.empty());

    private DayWindows() {}

    /** The one day window, or the undated window, that holds a photo of this capture time. */
    public static Window of(CaptureTime time) {
        return time.placedAt().map(DayWindows::dayOf).map(DayWindows::of).orElse(UNDATED);
    }

    /** The window of a date: from 04:00 of that date to 04:00 of the next. */
    public static Window of(LocalDate day) {
        return new Window(
                WindowKind.DAY,
                "day:" + day,
                Optional.of(day.atTime(DAWN)),
                Optional.of(day.plusDays(1).atTime(DAWN)));
    }

    private static LocalDate dayOf(LocalDateTime placed) {
        LocalDate date = placed.toLocalDate();
        return placed.toLocalTime().isBefore(DAWN) ? date.minusDays(1) : date;
    }
}
