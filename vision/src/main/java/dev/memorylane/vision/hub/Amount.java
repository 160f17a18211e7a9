package dev.memorylane.vision.hub;

import java.time.Duration;
import java.util.Locale;

/** Bytes and times for people, in decimal units as the hub shows them. */
final class Amount {
    private static final long KILO = 1_000;
    private static final long MEGA = 1_000_000;
    private static final long GIGA = 1_000_000_000;
    private static final long MINUTE = 60;

    private Amount() {}

    static String of(long bytes) {
        if (bytes >= GIGA) {
            return String.format(Locale.ROOT, "%.2f GB", (double) bytes / GIGA);
        }
        return bytes >= MEGA
                ? String.format(Locale.ROOT, "%.1f MB", (double) bytes / MEGA)
                : String.format(Locale.ROOT, "%.0f kB", (double) bytes / KILO);
    }

    static String of(Duration time) {
        long seconds = Math.max(1, time.toSeconds());
        return seconds < MINUTE ? seconds + " s" : "%d min %02d s".formatted(seconds / MINUTE, seconds % MINUTE);
    }
}
