package dev.memorylane.sidecar;

import dev.memorylane.sidecar.label.ColourLabel;
import dev.memorylane.sidecar.label.PickFlag;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What we wrote into a sidecar last. As long as the sidecar says the same, it says nothing that we did not know: it is no
 * word of a person.
 *
 * @param rating -1 to 5
 * @param label the colour
 * @param pick digiKam's flag
 */
public record Written(OptionalInt rating, Optional<ColourLabel> label, Optional<PickFlag> pick) {
    private static final Written NOTHING = new Written(OptionalInt.empty(), Optional.empty(), Optional.empty());

    public Written {
        Objects.requireNonNull(rating, "rating");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(pick, "pick");
    }

    public static Written nothing() {
        return NOTHING;
    }

    public boolean isNothing() {
        return equals(NOTHING);
    }

    public boolean isRating(int stars) {
        return rating.isPresent() && rating.getAsInt() == stars;
    }

    /** @param word of {@code xmp:Label}, or the name of a colour */
    public boolean isLabel(String word) {
        return label.isPresent() && label.equals(ColourLabel.ofWord(word));
    }
}
