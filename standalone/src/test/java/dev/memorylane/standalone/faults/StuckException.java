package dev.memorylane.standalone.faults;

/** The work does not go on. */
final class StuckException extends Exception {
    private static final long serialVersionUID = 1L;

    StuckException(String message) {
        super(message);
    }
}
