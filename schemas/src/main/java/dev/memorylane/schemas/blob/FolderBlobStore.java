package dev.memorylane.schemas.blob;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Pattern;

/** Blobs as files {@code ab/abcdef…} below a folder; written beside and moved into place, so that none is ever half there. */
public final class FolderBlobStore implements BlobStore {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;

    public FolderBlobStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public String put(byte[] bytes) {
        String id = Sha256.hex(bytes);
        Path file = file(id);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                write(Files.createTempFile(file.getParent(), "new", ".part"), bytes, file);
            }
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The blob store %s cannot be written (%s). If the disk is full, free some space: it is tried again by itself."
                            .formatted(folder, e.getMessage()),
                    e);
        }
    }

    /** A disk that is full keeps no part: what is left of it is needed for something else. */
    private static void write(Path part, byte[] bytes, Path file) throws IOException {
        try {
            Files.write(part, bytes);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public Optional<byte[]> get(String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(file(id)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The blob store " + folder + " cannot be read", e);
        }
    }

    private Path file(String id) {
        return folder.resolve(id.substring(0, 2)).resolve(id);
    }
}
