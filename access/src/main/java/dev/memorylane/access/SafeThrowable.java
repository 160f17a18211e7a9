package dev.memorylane.access;

/** What was thrown, for a log: with its own name and stack, its words made safe to write down. */
final class SafeThrowable extends Throwable {
    private static final long serialVersionUID = 1;
    /** Deeper than anybody reads, and an end where causes go in a circle. */
    private static final int DEEPEST = 16;

    private final String words;

    private SafeThrowable(Throwable thrown, String words, int depth) {
        super(words);
        this.words = words;
        setStackTrace(thrown.getStackTrace());
        if (thrown.getCause() != null && depth < DEEPEST) {
            initCause(new SafeThrowable(thrown.getCause(), words(thrown.getCause()), depth + 1));
        }
        for (Throwable beside : depth < DEEPEST ? thrown.getSuppressed() : new Throwable[0]) {
            addSuppressed(new SafeThrowable(beside, words(beside), depth + 1));
        }
    }

    /** The same where all its words are safe already. */
    static Throwable of(Throwable thrown) {
        return isSafe(thrown, 0) ? thrown : new SafeThrowable(thrown, words(thrown), 0);
    }

    private static boolean isSafe(Throwable thrown, int depth) {
        if (thrown == null || depth > DEEPEST) {
            return thrown == null;
        }
        boolean safe = words(thrown).equals(thrown.toString()) && isSafe(thrown.getCause(), depth + 1);
        for (Throwable beside : thrown.getSuppressed()) {
            safe = safe && isSafe(beside, depth + 1);
        }
        return safe;
    }

    private static String words(Throwable thrown) {
        return SafeLog.of(thrown.toString());
    }

    @Override
    public String toString() {
        return words;
    }
}
