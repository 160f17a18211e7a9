package dev.memorylane.gallery.api;

import dev.memorylane.gallery.view.Shot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Exposure settings as photographers write them. */
final class ExposureWords {
    /** Longer times are written in seconds, shorter ones as fractions. */
    private static final double FRACTIONS_BELOW = 0.4;

    private ExposureWords() {}

    /** {@code ƒ/4 · 1/250 s · ISO 200 · 35 mm}, of what is known. */
    static String of(Shot shot) {
        List<String> parts = new ArrayList<>();
        shot.aperture().ifPresent(value -> parts.add("ƒ/" + plain(value)));
        shot.seconds().ifPresent(value -> parts.add(time(value)));
        shot.iso().ifPresent(value -> parts.add("ISO " + value));
        shot.focalLength().ifPresent(value -> parts.add(plain(value) + " mm"));
        return String.join(" · ", parts);
    }

    private static String time(double seconds) {
        return seconds > 0 && seconds < FRACTIONS_BELOW ? "1/" + Math.round(1 / seconds) + " s" : plain(seconds) + " s";
    }

    private static String plain(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
