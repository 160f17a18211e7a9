package dev.memorylane.culling.window;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Photos on a line of time, for tests of windows. */
final class Shots {
    private Shots() {}

    static Moment at(String time) {
        return at(time, "photo-" + time);
    }

    static Moment at(String time, String photoId) {
        return new Moment(LocalDateTime.parse(time), photoId, Optional.empty());
    }

    static Moment at(String time, Coordinates place) {
        return new Moment(LocalDateTime.parse(time), "photo-" + time, Optional.of(place));
    }

    /** Photos from a time on, so many seconds apart. */
    static List<Moment> series(String from, int count, int secondsApart) {
        LocalDateTime first = LocalDateTime.parse(from);
        List<Moment> series = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            series.add(at(first.plusSeconds((long) i * secondsApart).toString()));
        }
        return series;
    }

    /** Some years of outings: bursts, lulls, nights and long pauses, some over dawn, some at one time, some with a place. */
    static List<Moment> years(Random random, int photos) {
        List<Moment> all = new ArrayList<>();
        LocalDateTime now = LocalDateTime.parse("2016-02-28T22:00:00");
        for (int i = 0; i < photos; i++) {
            now = now.plusNanos((long) (pause(random) * 1e3) * 1_000_000L);
            all.add(new Moment(now, "%08x".formatted(random.nextInt()) + i, place(random)));
        }
        return all;
    }

    /** Seconds: from none to weeks, evenly by their logarithm, and often a burst. */
    private static double pause(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> 0;
            case 1, 2 -> random.nextDouble() * 10;
            default -> Math.exp(random.nextDouble() * Math.log(30.0 * 24 * 3600));
        };
    }

    private static Optional<Coordinates> place(Random random) {
        return random.nextInt(3) == 0
                ? Optional.empty()
                : Optional.of(new Coordinates(34 + random.nextInt(3) * 0.5, 135 + random.nextInt(3) * 0.01));
    }
}
