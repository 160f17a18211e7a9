package dev.memorylane.export.sheet;

import dev.memorylane.export.listing.ListedWindow;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Windows in words. */
final class WindowTitle {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private WindowTitle() {}

    static String of(ListedWindow window) {
        if (window.firstDay().isEmpty() || window.lastDay().isEmpty()) {
            return "Undated";
        }
        LocalDate first = window.firstDay().get();
        LocalDate last = window.lastDay().get();
        return first.equals(last) ? DAY.format(first) : DATE.format(first) + " – " + DATE.format(last);
    }
}
