package dev.memorylane.ingest.upload;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * Adds a request's bytes to those of an upload. What came before a connection broke stays, but for bytes with a checksum:
 * these count only once they were held against it, also where this process is killed in between.
 */
final class Appender {
    private static final int BUFFER = 1 << 16;

    private final UploadStore store;

    Appender(UploadStore store) {
        this.store = store;
    }

    /** Returns the new offset; all bytes below it are on the disk. */
    long append(Upload upload, Chunk chunk) throws IOException, RefusedException {
        refuseUnlessItFits(upload, chunk);
        if (chunk.checksum().isEmpty()) {
            return write(upload, chunk, Optional.empty());
        }
        store.keep(upload.sound(Optional.of(chunk.offset())));
        try {
            return checked(upload, chunk, chunk.checksum().get());
        } finally {
            store.keep(upload);
        }
    }

    private void refuseUnlessItFits(Upload upload, Chunk chunk) throws IOException, RefusedException {
        long offset = store.offset(upload);
        if (chunk.offset() != offset) {
            throw new RefusedException(
                    RefusedException.CONFLICT,
                    "The bytes sent begin at %d, but %d have come. Ask by HEAD where to go on."
                            .formatted(chunk.offset(), offset));
        }
        if (chunk.length().filter(length -> length > upload.size() - offset).isPresent()) {
            throw tooMany(upload);
        }
    }

    private long checked(Upload upload, Chunk chunk, Checksum checksum) throws IOException, RefusedException {
        boolean sound = false;
        try {
            MessageDigest digest = checksum.digest();
            long offset = write(upload, chunk, Optional.of(digest));
            sound = checksum.matches(digest.digest());
            if (!sound) {
                throw new RefusedException(
                        RefusedException.CHECKSUM_MISMATCH, "These bytes changed on their way. Send them again.");
            }
            return offset;
        } finally {
            if (!sound) {
                store.truncate(upload, chunk.offset());
            }
        }
    }

    private long write(Upload upload, Chunk chunk, Optional<MessageDigest> digest)
            throws IOException, RefusedException {
        try (FileChannel file = FileChannel.open(store.bytes(upload), StandardOpenOption.WRITE)) {
            file.position(chunk.offset());
            byte[] buffer = new byte[BUFFER];
            for (int read = chunk.bytes().read(buffer);
                    read >= 0;
                    read = chunk.bytes().read(buffer)) {
                if (read > upload.size() - file.position()) {
                    file.truncate(chunk.offset());
                    throw tooMany(upload);
                }
                put(file, ByteBuffer.wrap(buffer, 0, read));
                digest.ifPresent(update(buffer, read));
            }
            file.force(false);
            return file.position();
        }
    }

    private static java.util.function.Consumer<MessageDigest> update(byte[] buffer, int length) {
        return digest -> digest.update(buffer, 0, length);
    }

    private static void put(FileChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    private static RefusedException tooMany(Upload upload) {
        return new RefusedException(
                RefusedException.TOO_LARGE,
                "%s was announced with %d bytes, and more were sent. Begin anew."
                        .formatted(upload.name(), upload.size()));
    }
}
