package dev.memorylane.ingest.bucket;

import dev.memorylane.ingest.source.ObjectContent;
import dev.memorylane.ingest.source.SourceAwayException;
import dev.memorylane.storage.StorageException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An object of a bucket. Its beginning is read by itself: of a film no more ever comes. The whole goes into a file that
 * only this user can read and that is deleted when this is closed.
 */
final class BucketContent implements ObjectContent {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private byte[] head = new byte[0];
    private Optional<Path> copy = Optional.empty();

    BucketContent(InputStream in) {
        this.in = in;
    }

    @Override
    public byte[] head(int length) throws SourceAwayException {
        if (head.length == 0) {
            head = read(length);
        }
        return head.clone();
    }

    @Override
    public Path file() throws SourceAwayException {
        if (copy.isEmpty()) {
            copy = Optional.of(emptyFile());
            fill(copy.get());
        }
        return copy.get();
    }

    private static Path emptyFile() throws SourceAwayException {
        try {
            return Files.createTempFile("memory-lane-", ".object");
        } catch (IOException e) {
            throw noRoom(e);
        }
    }

    private void fill(Path file) throws SourceAwayException {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(head);
            for (byte[] part = read(BUFFER); part.length > 0; part = read(BUFFER)) {
                out.write(part);
            }
        } catch (SourceAwayException e) {
            throw e;
        } catch (IOException e) {
            throw noRoom(e);
        }
    }

    /** Not the photo's fault: a disk that is full says nothing about it. */
    private static SourceAwayException noRoom(IOException e) {
        return new SourceAwayException(
                "Objects of buckets cannot be copied to %s (%s). Free some space there; it is tried again."
                        .formatted(System.getProperty("java.io.tmpdir"), e.getMessage()),
                e);
    }

    private byte[] read(int length) throws SourceAwayException {
        try {
            return in.readNBytes(length);
        } catch (StorageException e) {
            throw new SourceAwayException(e.getMessage() + ". It is tried again.", e);
        } catch (IOException e) {
            throw new SourceAwayException("The bucket broke off: " + e.getMessage() + ". It is tried again.", e);
        }
    }

    /** The server was asked for this very version and has sent no other. */
    @Override
    public boolean isStill() {
        return true;
    }

    @Override
    public void close() {
        try {
            in.close();
            if (copy.isPresent()) {
                Files.deleteIfExists(copy.get());
            }
        } catch (IOException e) {
            copy.ifPresent(file -> file.toFile().deleteOnExit());
        }
    }
}
