package dev.memorylane.storage.file;

import dev.memorylane.storage.ObjectReader;
import dev.memorylane.storage.StorageException;
import dev.memorylane.storage.StorageException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Files. A file system cannot be asked for a version: whoever needs one compares the hash of what was read, as a photo's
 * id is one.
 */
public final class FileReader implements ObjectReader {

    @Override
    public InputStream open(String uri, String version) throws StorageException {
        try (HeldFile file = HeldFile.open(Path.of(URI.create(uri)))) {
            // A stream of its own: it is the same file whatever has been put there since.
            return Files.newInputStream(file.path());
        } catch (NoRegularFileException e) {
            throw new StorageException(Reason.CHANGED, uri + " is no file any more", e);
        } catch (NoSuchFileException e) {
            throw new StorageException(Reason.GONE, uri + " is not there", e);
        } catch (AccessDeniedException e) {
            throw new StorageException(Reason.DENIED, uri + " may not be read by this program", e);
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            throw new StorageException(Reason.UNKNOWN_SCHEME, uri + " is no file of this machine", e);
        } catch (IOException e) {
            throw new StorageException(Reason.AWAY, "%s cannot be read: %s".formatted(uri, e.getMessage()), e);
        }
    }
}
