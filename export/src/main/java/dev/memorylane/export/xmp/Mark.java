package dev.memorylane.export.xmp;

import dev.memorylane.sidecar.label.ColourLabel;
import dev.memorylane.sidecar.label.PickFlag;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a sidecar shall say.
 *
 * @param rating -1 (rejected) to 5
 * @param label a colour
 * @param pick digiKam's flag
 */
public record Mark(OptionalInt rating, Optional<ColourLabel> label, Optional<PickFlag> pick) {
    public Mark {
        Objects.requireNonNull(rating, "rating");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(pick, "pick");
        if (rating.isPresent() && (rating.getAsInt() < -1 || rating.getAsInt() > 5)) {
            throw new IllegalArgumentException("A rating runs from -1 to 5, not " + rating.getAsInt() + ".");
        }
    }

    static Mark of(int rating, ColourLabel label, PickFlag pick) {
        return new Mark(OptionalInt.of(rating), Optional.of(label), Optional.of(pick));
    }

    public static Mark none() {
        return new Mark(OptionalInt.empty(), Optional.empty(), Optional.empty());
    }

    Mark withRating(OptionalInt stars) {
        return new Mark(stars, label, pick);
    }

    Mark withLabel(Optional<ColourLabel> colour) {
        return new Mark(rating, colour, pick);
    }

    boolean saysNothing() {
        return equals(none());
    }
}
