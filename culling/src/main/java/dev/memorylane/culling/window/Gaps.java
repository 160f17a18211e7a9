package dev.memorylane.culling.window;

import java.time.Duration;

/** Time between photos. */
final class Gaps {
    private Gaps() {}

    static Duration between(Moment one, Moment later) {
        return Duration.between(one.at(), later.at());
    }

    static boolean isShorter(Moment one, Moment later, Duration limit) {
        return between(one, later).compareTo(limit) < 0;
    }

    static boolean isWithin(Moment one, Moment later, Duration limit) {
        return between(one, later).compareTo(limit) <= 0;
    }
}
