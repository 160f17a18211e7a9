package dev.memorylane.export.listing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A trip, a day, or the undated.
 *
 * @param id {@code day:2026-05-02}, {@code trip:…}, {@code undated}
 * @param kind what it is
 * @param from begin, inclusive, local wall time; empty for the undated
 * @param to end, exclusive; empty for the undated
 */
public record ListedWindow(String id, WindowKind kind, Optional<LocalDateTime> from, Optional<LocalDateTime> to) {
    /** A night out belongs to the evening before. */
    private static final LocalTime DAWN = LocalTime.of(4, 0);

    public ListedWindow {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** Its first day. */
    public Optional<LocalDate> firstDay() {
        return from.map(ListedWindow::day);
    }

    /** Its last day. */
    public Optional<LocalDate> lastDay() {
        return to.map(end -> day(end.minusNanos(1)));
    }

    /** {@code 2026-05-02}, {@code 2026-05-02 to 2026-05-05}, {@code undated}: sorts by time, and every file system takes it. */
    public String name() {
        if (firstDay().isEmpty() || lastDay().isEmpty()) {
            return "undated";
        }
        LocalDate first = firstDay().get();
        LocalDate last = lastDay().get();
        return first.equals(last) ? first.toString() : first + " to " + last;
    }

    private static LocalDate day(LocalDateTime time) {
        return time.minusHours(DAWN.getHour()).toLocalDate();
    }
}
