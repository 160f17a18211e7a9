package dev.memorylane.export.listing;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a person said of a photo, as it holds now.
 *
 * @param kept whether it was kept or pinned
 * @param rejected whether it was rejected
 * @param rating -1 to 5
 * @param label a colour, in the words of {@code xmp:Label}; empty text for none, whatever the file says
 * @param at when the last of these was said; empty where nothing was
 */
public record Word(boolean kept, boolean rejected, OptionalInt rating, Optional<String> label, Optional<Instant> at) {
    private static final Word NOTHING = new Word(false, false, OptionalInt.empty(), Optional.empty(), Optional.empty());

    public Word {
        Objects.requireNonNull(rating, "rating");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(at, "at");
    }

    public static Word nothing() {
        return NOTHING;
    }
}
