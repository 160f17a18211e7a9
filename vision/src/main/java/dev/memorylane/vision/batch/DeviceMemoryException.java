package dev.memorylane.vision.batch;

/** A device has not enough memory for what it was to compute; fewer inputs at once may do. */
public final class DeviceMemoryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DeviceMemoryException(String message, Throwable cause) {
        super(message, cause);
    }
}
