package dev.memorylane.streams;

/**
 * Interrupts a start that waits, when the process is told to end: a program that waits for its servers ends at once on
 * SIGTERM instead of when they are back.
 */
final class EndOfStart implements AutoCloseable {
    private final Thread hook;

    private EndOfStart(Thread hook) {
        this.hook = hook;
    }

    static EndOfStart interrupting(Thread starting) {
        Thread hook = new Thread(starting::interrupt, "end-of-start");
        Runtime.getRuntime().addShutdownHook(hook);
        return new EndOfStart(hook);
    }

    @Override
    public void close() {
        try {
            boolean unused = Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The process ends already; the hook has run or is about to.
        }
    }
}
