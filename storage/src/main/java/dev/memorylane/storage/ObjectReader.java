package dev.memorylane.storage;

import dev.memorylane.storage.StorageException.Reason;
import java.io.IOException;
import java.io.InputStream;

/** Reads objects. Thread-safe; memory is bounded whatever an object holds. */
public interface ObjectReader {
    /** The longest array that every JVM makes. */
    long LONGEST_ARRAY = Integer.MAX_VALUE - 8L;

    /**
     * Opens an object. A read of the stream fails where the object's bytes end early. Closing it before its end gives up
     * the rest.
     *
     * @param uri as the topics name it
     * @param version as the topics name it, in which it must still be where the storage can tell; empty: in any
     * @throws StorageException saying why not
     */
    InputStream open(String uri, String version) throws StorageException;

    /**
     * All bytes of an object.
     *
     * @param mostBytes more are refused without reading them
     * @throws StorageException saying why not; any failure on the way is {@link Reason#AWAY}
     */
    default byte[] read(String uri, String version, long mostBytes) throws StorageException {
        int most = (int) Math.min(mostBytes, LONGEST_ARRAY);
        try (InputStream in = open(uri, version)) {
            byte[] bytes = in.readNBytes(most);
            if (bytes.length == most && in.read() >= 0) {
                throw new StorageException(
                        Reason.TOO_LARGE, "%s has more than the %d bytes allowed".formatted(uri, most));
            }
            return bytes;
        } catch (StorageException e) {
            throw e;
        } catch (IOException e) {
            throw new StorageException(Reason.AWAY, "%s broke off: %s".formatted(uri, e.getMessage()), e);
        }
    }
}
