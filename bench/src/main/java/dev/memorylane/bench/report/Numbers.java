package dev.memorylane.bench.report;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Numbers as tables have them. */
public final class Numbers {
    private static final double MEGA = 1e6;

    private Numbers() {}

    /** Three significant digits. */
    public static String text(double value) {
        int digits = value == 0 ? 0 : (int) Math.floor(Math.log10(Math.abs(value)));
        return String.format(Locale.ROOT, "%." + Math.clamp(2 - digits, 0, 4) + "f", value);
    }

    /** Three significant digits, or a dash. */
    public static String text(OptionalDouble value) {
        return value.isPresent() ? text(value.getAsDouble()) : "–";
    }

    /** Milliseconds of a number of seconds. */
    public static String milliseconds(double seconds) {
        return text(seconds * 1000);
    }

    /** Megabytes, or a dash. */
    public static String megabytes(OptionalLong bytes) {
        return bytes.isPresent() ? String.format(Locale.ROOT, "%.0f", bytes.getAsLong() / MEGA) : "–";
    }
}
