package dev.memorylane.gallery.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;

/**
 * A span of days, local wall time.
 *
 * @param first the first
 * @param end the first behind it
 */
record Days(LocalDate first, LocalDate end) {
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    /**
     * {@code 2022}, {@code 2022-05}, {@code 2022-05-01}, or two of them with {@code ..} between.
     *
     * @throws QueryException where it is none of these
     */
    static Days parse(String text) {
        int dots = text.indexOf("..");
        if (dots >= 0) {
            return new Days(
                    one(text.substring(0, dots)).first(),
                    one(text.substring(dots + 2)).end());
        }
        return one(text);
    }

    boolean hold(LocalDateTime time) {
        return !time.isBefore(first.atStartOfDay()) && time.isBefore(end.atStartOfDay());
    }

    private static Days one(String text) {
        try {
            if (text.length() == YEAR) {
                LocalDate first = Year.parse(text).atDay(1);
                return new Days(first, first.plusYears(1));
            }
            if (text.length() == MONTH) {
                LocalDate first = YearMonth.parse(text).atDay(1);
                return new Days(first, first.plusMonths(1));
            }
            LocalDate day = LocalDate.parse(text);
            return new Days(day, day.plusDays(1));
        } catch (DateTimeException e) {
            throw new QueryException(
                    "%s is no date. Write 2022, 2022-05 or 2022-05-01, or two of them as 2022-05..2022-07."
                            .formatted(text));
        }
    }
}
