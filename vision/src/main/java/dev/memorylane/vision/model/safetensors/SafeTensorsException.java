package dev.memorylane.vision.model.safetensors;

/** A file is not what the safetensors format asks for; the message says where. */
public final class SafeTensorsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SafeTensorsException(String message) {
        super(message);
    }

    SafeTensorsException(String message, Throwable cause) {
        super(message, cause);
    }
}
