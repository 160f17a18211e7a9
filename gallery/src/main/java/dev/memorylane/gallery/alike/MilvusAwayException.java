package dev.memorylane.gallery.alike;

/** Milvus cannot be asked. */
public final class MilvusAwayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MilvusAwayException(String message, Throwable cause) {
        super(message, cause);
    }
}
