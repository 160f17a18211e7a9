package dev.memorylane.standalone.doctor;

import java.util.Objects;

/** One thing that was looked at, and what was found, with what to do where it fails. */
public record Check(boolean passed, String words) {
    public Check {
        Objects.requireNonNull(words);
    }
}
