package dev.memorylane.gallery.search;

import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.PhotoEntry;
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
 * @param label a colour; empty text where it is to have none
 */
record Spoken(Flag flag, OptionalInt stars, Optional<String> label) {
    static final Spoken NOTHING = new Spoken(Flag.NONE, OptionalInt.empty(), Optional.empty());

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

    /** The label that holds: a person's own, else that of the file. */
    Optional<String> labelOf(PhotoEntry photo) {
        return label.or(() -> photo.shot().label()).filter(word -> !word.isBlank());
    }

    private Spoken and(SaidDecision said) {
        return switch (said.kind()) {
            case KEEP, PIN -> new Spoken(Flag.KEPT, stars, label);
            case REJECT -> new Spoken(Flag.REJECTED, stars, label);
            case RATE -> rated(said.rating());
            case LABEL -> new Spoken(flag, stars, said.label());
            case MUST_LINK, CANNOT_LINK, TARGET_COUNT, CLOCK_SHIFT -> this;
        };
    }

    private Spoken rated(Optional<Integer> rating) {
        OptionalInt given = rating.map(OptionalInt::of).orElse(OptionalInt.empty());
        return new Spoken(flag == Flag.NONE && given.equals(OptionalInt.of(-1)) ? Flag.REJECTED : flag, given, label);
    }
}
