package dev.memorylane.gallery.search;

import dev.memorylane.gallery.view.PhotoEntry;
import dev.memorylane.sidecar.label.ColourLabel;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** What people mark photos with: stars, colour labels, kept and rejected. A person's own word comes before the file's. */
final class Marks {
    private static final String NONE = "none";

    private Marks() {}

    /** As {@link #labelled}, or {@code none}. */
    static Predicate<Candidate> label(String wanted) {
        return wanted.equalsIgnoreCase(NONE) ? one -> one.label().isEmpty() : labelled(wanted);
    }

    /** A colour by any of its names, or a part of the label as it stands. */
    static Predicate<Candidate> labelled(String wanted) {
        String lower = wanted.toLowerCase(Locale.ROOT);
        Optional<ColourLabel> colour = ColourLabel.ofWord(wanted);
        return one -> one.label()
                .filter(label -> label.toLowerCase(Locale.ROOT).contains(lower)
                        || colour.isPresent() && colour.equals(ColourLabel.ofWord(label)))
                .isPresent();
    }

    /**
     * No stars count as 0, as in the programs that show them.
     *
     * @throws QueryException where the text is no number
     */
    static Predicate<Candidate> rating(String wanted) {
        IntPredicate stars = Numbers.test(wanted.equalsIgnoreCase(NONE) ? "0" : wanted);
        return one -> stars.test(stars(one.spoken().stars(), one.photo()));
    }

    private static int stars(OptionalInt said, PhotoEntry photo) {
        return said.isPresent() ? said.getAsInt() : photo.shot().rating().orElse(0);
    }

    static Predicate<Candidate> said(String wanted) {
        Spoken.Flag flag = Arrays.stream(Spoken.Flag.values())
                .filter(one -> one.name().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> new QueryException("Write said:kept, said:rejected or said:none."));
        return one -> one.spoken().flag() == flag;
    }
}
