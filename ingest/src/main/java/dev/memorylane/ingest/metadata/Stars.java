package dev.memorylane.ingest.metadata;

import java.util.OptionalInt;

/** Ratings as programs write them: -1 (rejected) to 5, where 0 says that there is none. */
final class Stars {
    private static final int REJECTED = -1;
    private static final int MOST = 5;
    private static final int PERCENT = 100;
    /** Windows writes 1, 25, 50, 75 and 99 for one to five stars, and reads what is between as the nearest. */
    private static final double PERCENT_PER_STAR = 25;

    private Stars() {}

    /** A number that is no rating is none. */
    static OptionalInt checked(OptionalInt stars) {
        return stars.stream().filter(s -> s >= REJECTED && s <= MOST).findFirst();
    }

    static OptionalInt ofPercent(OptionalInt percent) {
        return percent.stream()
                .filter(p -> p >= 0 && p <= PERCENT)
                .map(p -> p == 0 ? 0 : 1 + (int) Math.round(p / PERCENT_PER_STAR))
                .findFirst();
    }
}
