package dev.memorylane.storage.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A regular file that is held open, so that all who read it by {@link #path} read the very same one, whatever is put in
 * its place meanwhile. Opening never waits: {@link Files#newByteChannel} would, for ever, for the writer of a named pipe
 * that was put there between a look at the file and its opening.
 *
 * <p>That takes open(2) without waiting and a name for what was opened, as Linux has both; elsewhere the file is looked at
 * just before, which leaves a moment to the pipe.
 */
public final class HeldFile implements AutoCloseable {
    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");
    private static final boolean LINUX =
            System.getProperty("os.name").equals("Linux") && Files.isDirectory(DESCRIPTORS);
    private static final int NONE = -1;

    private final Path path;
    private final int descriptor;

    private HeldFile(Path path, int descriptor) {
        this.path = path;
        this.descriptor = descriptor;
    }

    /**
     * Opens a file for reading.
     *
     * @throws NoRegularFileException for a pipe, a socket, a device
     * @throws BusyFileException when another program has a lease on it and was asked for it back
     * @throws NoSuchFileException when it is not there, or a folder is
     * @throws java.nio.file.AccessDeniedException when it may not be read
     */
    public static HeldFile open(Path file) throws IOException {
        HeldFile held = LINUX ? descriptor(file) : new HeldFile(file, NONE);
        if (Files.isRegularFile(held.path)) {
            return held;
        }
        boolean folder = Files.isDirectory(held.path);
        held.close();
        throw folder ? new NoSuchFileException(file.toString()) : new NoRegularFileException(file.toString());
    }

    private static HeldFile descriptor(Path file) throws IOException {
        int descriptor = Descriptors.open(file);
        return new HeldFile(DESCRIPTORS.resolve(Integer.toString(descriptor)), descriptor);
    }

    /** Where it is read, as often as one likes, until it is closed; this path tells nothing of its name. */
    public Path path() {
        return path;
    }

    @Override
    public void close() {
        if (descriptor != NONE) {
            Descriptors.close(descriptor);
        }
    }
}
