package dev.memorylane.schemas.blob;

import java.util.Optional;

/** Where claim checks are redeemed: bytes by the SHA-256 of their content. Thread-safe. */
public interface BlobStore {
    /**
     * Keeps the bytes; the same bytes twice are kept once.
     *
     * @return lower-case hexadecimal SHA-256
     * @throws java.io.UncheckedIOException when they cannot be written: infrastructure, to be tried again
     */
    String put(byte[] bytes);

    /**
     * As if the bytes of an id were put once more, by somebody who has only the id.
     *
     * @return whether they are there, whole
     */
    boolean keep(String id);

    /** The bytes of an id, or nothing where none were kept, or where they are damaged. */
    Optional<byte[]> get(String id);
}
