package dev.memorylane.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to use a broker's directory, held by one process at a time.
 *
 * <p>Kafka has a lock of its own, but takes it too late: a second broker that is refused has by then opened the metadata
 * log, and the first one's raft thread spins from then on. So this lock is taken before any of Kafka runs. The operating
 * system releases it with the process, however that ends.
 */
record DirectoryGuard(Path file, FileChannel channel) implements AutoCloseable {

    /** A second channel on the file, once closed, would drop the lock that this process holds; so it is never opened. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    /**
     * Takes the lock of {@code directory}, which is created if missing.
     *
     * @throws IOException if it is held already
     */
    static DirectoryGuard take(Path directory) throws IOException {
        Path real = Files.createDirectories(directory).toRealPath();
        Path file = real.resolveSibling(real.getFileName() + ".guard");
        if (!HELD_HERE.add(file)) {
            throw inUse(directory);
        }
        try {
            return new DirectoryGuard(file, locked(file, directory));
        } catch (IOException refused) {
            HELD_HERE.remove(file);
            throw refused;
        }
    }

    private static FileChannel locked(Path file, Path directory) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw inUse(directory);
        }
        return channel;
    }

    private static IOException inUse(Path directory) {
        return new IOException("Another broker is using " + directory + "; stop it first");
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD_HERE.remove(file);
    }
}
