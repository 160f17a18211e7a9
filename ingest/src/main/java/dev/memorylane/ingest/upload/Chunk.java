package dev.memorylane.ingest.upload;

import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;

/**
 * The bytes that one request brings.
 *
 * @param offset where they belong
 * @param length how many there are, where the request tells
 * @param checksum of them all, where the request tells
 * @param bytes the bytes
 */
record Chunk(long offset, Optional<Long> length, Optional<Checksum> checksum, InputStream bytes) {
    Chunk {
        Objects.requireNonNull(length, "length");
        Objects.requireNonNull(checksum, "checksum");
        Objects.requireNonNull(bytes, "bytes");
    }
}
