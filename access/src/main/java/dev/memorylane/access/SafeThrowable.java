package dev.memorylane.access;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;

/** What was thrown, for a log: with its own name and stack, its words made safe to write down. */
final class SafeThrowable extends Throwable {
    private static final long serialVersionUID = 1;

    private final String words;

    /** @param told each is told once: causes may go in a circle, and many may have the same */
    private SafeThrowable(Throwable thrown, Set<Throwable> told) {
        super(words(thrown));
        this.words = getMessage();
        setStackTrace(thrown.getStackTrace());
        if (thrown.getCause() != null && told.add(thrown.getCause())) {
            initCause(new SafeThrowable(thrown.getCause(), told));
        }
        for (Throwable beside : thrown.getSuppressed()) {
            if (told.add(beside)) {
                addSuppressed(new SafeThrowable(beside, told));
            }
        }
    }

    /** The same where all its words are safe already. */
    static Throwable of(Throwable thrown) {
        return isSafe(thrown, only(thrown)) ? thrown : new SafeThrowable(thrown, only(thrown));
    }

    private static Set<Throwable> only(Throwable thrown) {
        Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());
        told.add(thrown);
        return told;
    }

    private static boolean isSafe(Throwable thrown, Set<Throwable> seen) {
        return words(thrown).equals(thrown.toString())
                && Stream.concat(Stream.ofNullable(thrown.getCause()), Stream.of(thrown.getSuppressed()))
                        .filter(seen::add)
                        .allMatch(next -> isSafe(next, seen));
    }

    private static String words(Throwable thrown) {
        return SafeLog.of(thrown.toString());
    }

    @Override
    public String toString() {
        return words;
    }
}
