package dev.memorylane.schemas.blob;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Blobs as files {@code ab/abcdef…} below a folder. What is found is compared with its name, so that none is ever half
 * there: what is being written, or what a loss of power has left, is taken for missing.
 *
 * <p>The time of a file is when it was last put, which is what keeps it from the {@linkplain BlobFolder collector} until
 * the record that names it is written.
 */
public final class FolderBlobStore implements BlobStore {
    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    /** As {@link Files#createTempFile} makes them; file systems without such permissions have none to set. */
    private static final FileAttribute<?>[] OWNERS_ONLY =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                    }
                    : new FileAttribute<?>[0];

    private final BlobNames names;
    private final FreshBlobs fresh = new FreshBlobs();

    public FolderBlobStore(Path folder) {
        this.names = new BlobNames(folder);
    }

    @Override
    public String put(byte[] bytes) {
        String id = Sha256.hex(bytes);
        put(id, bytes);
        return id;
    }

    /**
     * As {@link #put(byte[])}, for who has hashed the bytes before.
     *
     * @param id their lower-case hexadecimal SHA-256; bytes under another one are never given out
     */
    public void put(String id, byte[] bytes) {
        try {
            Path file = names.file(id);
            if (!created(bytes, file) && !(renewed(file) && Arrays.equals(read(id), bytes))) {
                writeBeside(bytes, file);
            }
            fresh.add(file);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    @Override
    public boolean keep(String id) {
        if (!BlobNames.isId(id)) {
            return false;
        }
        try {
            Path file = names.file(id);
            boolean there = renewed(file) && get(id).isPresent();
            if (there) {
                fresh.add(file);
            }
            return there;
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /**
     * Forces to the disk all that was put or kept before this call. A record that names a blob must not be written
     * earlier: a loss of power would leave it with nothing to name.
     *
     * @throws UncheckedIOException when that cannot be done: infrastructure, to be put anew
     */
    public void force() {
        try {
            fresh.force();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** A time that is set before anything is decided: whoever collects looks at it once more when a file is out of reach. */
    private static boolean renewed(Path file) throws IOException {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /**
     * The folder is made when it is missing: it is there for nearly all of them.
     *
     * @return whether there was none of this name
     */
    private static boolean created(byte[] bytes, Path file) throws IOException {
        try {
            create(bytes, file);
            return true;
        } catch (FileAlreadyExistsException taken) {
            return false;
        } catch (NoSuchFileException folderMissing) {
            Files.createDirectories(file.getParent());
            return created(bytes, file);
        }
    }

    private static void create(byte[] bytes, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, NEW, OWNERS_ONLY)) {
            write(bytes, channel);
        }
    }

    /** In the place of one that is damaged, or that another one is writing at the moment. */
    private static void writeBeside(byte[] bytes, Path file) throws IOException {
        Path part = BlobNames.part(file);
        try {
            create(bytes, part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.deleteIfExists(part);
            throw e;
        }
    }

    private static void write(byte[] bytes, FileChannel channel) throws IOException {
        try {
            for (ByteBuffer left = ByteBuffer.wrap(bytes); left.hasRemaining(); ) {
                channel.write(left);
            }
        } catch (IOException e) {
            // A disk that is full: what is left of it is needed for something else. The name may be another's by now.
            channel.truncate(0);
            throw e;
        }
    }

    @Override
    public Optional<byte[]> get(String id) {
        if (!BlobNames.isId(id)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(read(id))
                    .filter(bytes -> Sha256.hex(bytes).equals(id));
        } catch (IOException e) {
            throw new UncheckedIOException("The blob store " + names.folder() + " cannot be read", e);
        }
    }

    private byte[] read(String id) throws IOException {
        byte[] bytes = readIfThere(names.file(id));
        return bytes == null ? readIfThere(names.going(id)) : bytes;
    }

    private static byte[] readIfThere(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private UncheckedIOException unwritable(IOException e) {
        return new UncheckedIOException(
                "The blob store %s cannot be written (%s). If the disk is full, free some space: it is tried again by itself."
                        .formatted(names.folder(), e.getMessage()),
                e);
    }
}
