package dev.memorylane.ingest.source;

import java.util.Objects;

/** How a listing ended. */
public sealed interface Listing {

    /** All was listed, but for what was said to be closed. */
    record Complete() implements Listing {}

    /**
     * The source cannot be read, which says nothing about its objects. What was listed before is there all the same.
     *
     * @param words why and what to do, for a person
     */
    record Away(String words) implements Listing {
        public Away {
            Objects.requireNonNull(words, "words");
        }
    }
}
