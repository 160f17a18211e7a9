package dev.memorylane.culling.window;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the days of one library begin: at dawn, or where photos follow each other over dawn without a pause, right after
 * the last of them, so that no burst is cut. It depends on the photos about dawn alone.
 */
public final class DayLine {
    private static final String PREFIX = "day:";

    private final Moments moments;
    private final DayParameters parameters;

    public DayLine(Moments moments, DayParameters parameters) {
        this.moments = moments;
        this.parameters = parameters;
    }

    public static String id(LocalDate day) {
        return PREFIX + day;
    }

    /** The day of this name; empty where it names no day. */
    public static Optional<LocalDate> dayOf(String id) {
        if (!id.startsWith(PREFIX)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(id.substring(PREFIX.length())));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    public Window window(LocalDate day) {
        return new Window(WindowKind.DAY, id(day), Optional.of(beginOf(day)), Optional.of(beginOf(day.plusDays(1))));
    }

    /** The day that holds a time. */
    public LocalDate holding(LocalDateTime time) {
        LocalDate date = time.toLocalDate();
        // Only these hours can belong to either day: the photos about dawn need not be looked at for the others.
        boolean isEither =
                !time.isBefore(dawn(date)) && !time.isAfter(dawn(date).plus(parameters.patience()));
        return time.isBefore(isEither ? beginOf(date) : dawn(date)) ? date.minusDays(1) : date;
    }

    /** The begin of each day that a photo of this time can have a say in: none or one. */
    public SortedMap<LocalDate, LocalDateTime> beginsNear(LocalDateTime time) {
        SortedMap<LocalDate, LocalDateTime> begins = new TreeMap<>();
        LocalDate earliest =
                time.minus(parameters.patience()).minus(parameters.pause()).toLocalDate();
        for (LocalDate day = earliest; !dawn(day).isAfter(time.plus(parameters.pause())); day = day.plusDays(1)) {
            if (!time.isAfter(dawn(day).plus(parameters.patience()).plus(parameters.pause()))) {
                begins.put(day, beginOf(day));
            }
        }
        return begins;
    }

    private LocalDateTime beginOf(LocalDate day) {
        LocalDateTime dawn = dawn(day);
        Optional<Moment> last = moments.lastBefore(dawn).flatMap(before -> lastOfRun(before, dawn));
        return last.map(photo -> photo.at().plus(1, ChronoUnit.MILLIS))
                .filter(end -> end.isAfter(dawn))
                .orElse(dawn);
    }

    /** The photo before the first pause from a photo on; empty where there is none for the length of the patience. */
    private Optional<Moment> lastOfRun(Moment from, LocalDateTime dawn) {
        LocalDateTime limit = dawn.plus(parameters.patience());
        Moment last = from;
        for (Optional<Moment> next = follower(last); next.isPresent(); next = follower(last)) {
            last = next.orElseThrow();
            if (!last.at().isBefore(limit)) {
                return Optional.empty();
            }
        }
        return Optional.of(last);
    }

    private Optional<Moment> follower(Moment moment) {
        return moments.after(moment).filter(next -> Gaps.isWithin(moment, next, parameters.pause()));
    }

    private LocalDateTime dawn(LocalDate day) {
        return day.atStartOfDay().plus(parameters.dawn());
    }
}
