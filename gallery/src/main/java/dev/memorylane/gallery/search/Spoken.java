package dev.memorylane.gallery.search;

import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.SaidDecision;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a person said of a photo and holds.
 *
 * @param flag what it is to be
 * @param stars -1 to 5
 */
record Spoken(Flag flag, OptionalInt stars) {
    static final Spoken NOTHING = new Spoken(Flag.NONE, OptionalInt.empty());

    /** What a photo is to be. */
    enum Flag {
        KEPT,
        REJECTED,
        NONE
    }

    /** By photo id; of keep and reject the later holds, as on the page. */
    static Map<String, Spoken> in(LibrarySnapshot library) {
        Map<String, Spoken> spoken = new HashMap<>();
        library.decisions().stream()
                .filter(SaidDecision::active)
                .sorted(Comparator.comparing(
                        SaidDecision::at, Comparator.nullsFirst(Comparator.<Instant>naturalOrder())))
                .forEach(said -> spoken.merge(said.subject(), NOTHING.and(said), (before, _) -> before.and(said)));
        return spoken;
    }

    private Spoken and(SaidDecision said) {
        return switch (said.kind()) {
            case KEEP, PIN -> new Spoken(Flag.KEPT, stars);
            case REJECT -> new Spoken(Flag.REJECTED, stars);
            case RATE -> rated(said.rating());
            case MUST_LINK, CANNOT_LINK, TARGET_COUNT, CLOCK_SHIFT -> this;
        };
    }

    private Spoken rated(Optional<Integer> rating) {
        OptionalInt given = rating.map(OptionalInt::of).orElse(OptionalInt.empty());
        return new Spoken(flag == Flag.NONE && given.equals(OptionalInt.of(-1)) ? Flag.REJECTED : flag, given);
    }
}
