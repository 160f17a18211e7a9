package dev.memorylane.standalone.servers;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to work on a home, held by one process at a time and given back by the operating system when it dies.
 *
 * <p>Who holds it is written to a file of its own, {@code running}: on POSIX systems a process that opens and closes the
 * locked file once more, be it to read it, loses its lock.
 */
public final class HomeLock implements AutoCloseable {

    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path home;
    private final FileChannel channel;

    private HomeLock(Path home, FileChannel channel) {
        this.home = home;
        this.channel = channel;
    }

    /**
     * Takes the lock of {@code home}, which is created if missing.
     *
     * @throws HomeInUseException if another process has it
     */
    public static HomeLock take(Path home) throws IOException {
        Path root = Files.createDirectories(home).toRealPath();
        if (!HELD_HERE.add(root)) {
            throw inUse(root);
        }
        try {
            HomeLock lock = new HomeLock(root, lockedChannel(root));
            lock.note(null);
            return lock;
        } catch (IOException refused) {
            HELD_HERE.remove(root);
            throw refused;
        }
    }

    private static FileChannel lockedChannel(Path root) throws IOException {
        FileChannel channel =
                FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw inUse(root);
        }
        return channel;
    }

    /** Notes the address of the page, for those who try to start a second process. */
    public void publish(URI page) throws IOException {
        note(page);
    }

    private void note(URI page) throws IOException {
        Properties owner = new Properties();
        owner.setProperty("pid", String.valueOf(ProcessHandle.current().pid()));
        if (page != null) {
            owner.setProperty("page", page.toString());
        }
        try (Writer writer = Files.newBufferedWriter(noteIn(home))) {
            owner.store(writer, "The process that works on this home");
        }
    }

    private static Path noteIn(Path home) {
        return home.resolve("running");
    }

    private static HomeInUseException inUse(Path home) throws IOException {
        Properties owner = ownerOf(home);
        String page = owner.getProperty("page");
        String who = "pid " + owner.getProperty("pid", "unknown") + (page == null ? "" : ", page " + page);
        return new HomeInUseException("Memory Lane is already running on this home, " + home + " (" + who
                + "). Stop it, or choose another home with --home.");
    }

    private static Properties ownerOf(Path home) throws IOException {
        Properties owner = new Properties();
        try (Reader reader = Files.newBufferedReader(noteIn(home))) {
            owner.load(reader);
        } catch (NoSuchFileException notYetWritten) {
            owner.clear();
        }
        return owner;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(noteIn(home));
        channel.close();
        HELD_HERE.remove(home);
    }
}
