package dev.memorylane.export.xmp;

import java.util.Objects;

/**
 * One property of a sidecar that is or would be changed, or is kept although something else was to be written.
 *
 * @param what rating, label or flag
 * @param before as it stands; empty where there is none
 * @param after as it is to be; empty where it is taken out
 * @param kept why it is not changed; empty where it is
 */
public record Change(String what, String before, String after, String kept) {
    public Change {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(kept, "kept");
    }

    static Change made(String what, String before, String after) {
        return new Change(what, before, after, "");
    }

    static Change refused(String what, String before, String after, String why) {
        return new Change(what, before, after, why);
    }

    /** Whether it stands as it was. */
    public boolean isKept() {
        return !kept.isEmpty();
    }

    /** {@code rating none → 3}, {@code rating 5, not 3: …}. */
    public String words() {
        String was = before.isEmpty() ? "none" : before;
        String is = after.isEmpty() ? "none" : after;
        return isKept() ? "%s %s, not %s: %s".formatted(what, was, is, kept) : "%s %s → %s".formatted(what, was, is);
    }
}
