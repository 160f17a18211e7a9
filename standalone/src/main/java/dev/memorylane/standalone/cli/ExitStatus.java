package dev.memorylane.standalone.cli;

/** What the exit status of the commands says. */
public final class ExitStatus {
    /** All that was asked for is done, and every file is accounted for. */
    public static final int DONE = 0;

    /** It could not be done; the last lines say why. */
    public static final int FAILED = 1;

    /** Files are not accounted for, or wait for a person's word. */
    public static final int INCOMPLETE = 3;

    private ExitStatus() {}
}
