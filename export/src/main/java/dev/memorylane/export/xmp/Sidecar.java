package dev.memorylane.export.xmp;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What became of the sidecar of a photo, or would become of it.
 *
 * @param photo as a person knows it
 * @param sidecar path of the sidecar; empty where there is none to write
 * @param outcome what was done
 * @param changes property by property
 * @param words why it was not done, and what to do; empty where it was
 */
public record Sidecar(String photo, String sidecar, Outcome outcome, List<Change> changes, String words) {
    /** What was done. */
    public enum Outcome {
        /** A new file. */
        CREATED,
        /** Merged into the one that is there. */
        CHANGED,
        /** It says so already, or there is nothing to say. */
        UNCHANGED,
        /** What stands there is a person's or another program's, and was left. */
        KEPT,
        /** It could not be done. */
        FAILED;

        /** In lower case, as the API has it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Sidecar {
        Objects.requireNonNull(photo, "photo");
        Objects.requireNonNull(sidecar, "sidecar");
        Objects.requireNonNull(outcome, "outcome");
        changes = List.copyOf(changes);
        Objects.requireNonNull(words, "words");
    }

    static Sidecar none(String photo, String why) {
        return new Sidecar(photo, "", Outcome.UNCHANGED, List.of(), why);
    }

    static Sidecar failed(String photo, String sidecar, String why) {
        return new Sidecar(photo, sidecar, Outcome.FAILED, List.of(), why);
    }
}
