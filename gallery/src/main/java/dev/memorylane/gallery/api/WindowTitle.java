package dev.memorylane.gallery.api;

import dev.memorylane.culling.window.DayParameters;
import dev.memorylane.gallery.view.WindowShortlist;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Windows in words: "Saturday 2 May 2026", "2 – 5 May 2026", "Undated". */
public final class WindowTitle {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_MONTH = DateTimeFormatter.ofPattern("d", Locale.ENGLISH);

    private WindowTitle() {}

    /** The words for a window. */
    public static String of(WindowShortlist window) {
        return switch (window.kind()) {
            case DAY -> window.from().map(DAY::format).orElse(window.windowId());
            case TRIP -> trip(window);
            case UNDATED -> "Undated";
        };
    }

    private static String trip(WindowShortlist window) {
        if (window.from().isEmpty() || window.to().isEmpty()) {
            return window.windowId();
        }
        LocalDate first = window.from().map(WindowTitle::dayOf).orElseThrow();
        LocalDate last = window.to().map(end -> dayOf(end.minusNanos(1))).orElseThrow();
        if (first.equals(last)) {
            return DAY.format(first);
        }
        return beginning(first, last).format(first) + " – " + DATE.format(last);
    }

    /** A night out belongs to the evening before. */
    private static LocalDate dayOf(LocalDateTime time) {
        return time.minus(DayParameters.defaults().dawn()).toLocalDate();
    }

    private static DateTimeFormatter beginning(LocalDate first, LocalDate last) {
        if (first.getYear() != last.getYear()) {
            return DATE;
        }
        return first.getMonth() == last.getMonth() ? DAY_OF_MONTH : DAY_AND_MONTH;
    }
}
