package dev.memorylane.ingest.store;

/** A store on disk failed: the disk is full or gone, or its files are damaged. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StoreException(String words, Throwable cause) {
        super(words, cause);
    }
}
