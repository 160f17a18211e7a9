package dev.memorylane.embedder.suspect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** The {@link Slots} of processes that are no more: what they were looking at when they ended. */
record LeftBehind(Path folder) {
    private static final Logger LOG = Logger.getLogger(LeftBehind.class);

    /**
     * What cannot be read or noted now, as on a disk that is full, stays for the next start: it does not hold up this one.
     *
     * @param suspect told the id of each photo that was being looked at; throws UncheckedIOException where it cannot note it
     */
    void forEach(Consumer<String> suspect) {
        for (Path file : files()) {
            try {
                take(file, suspect);
            } catch (IOException | UncheckedIOException unusable) {
                LOG.warnf(unusable, "%s tells which photos an earlier process looked at, and cannot be used now", file);
            }
        }
    }

    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, Slots.PREFIX + "*")) {
                found.forEach(files::add);
            } catch (IOException e) {
                LOG.warnf(e, "%s tells which photos earlier processes looked at, and cannot be read", folder);
            }
        }
        return files;
    }

    private static void take(Path file, Consumer<String> suspect) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = lock(channel)) {
            if (lock != null) {
                ids(channel).forEach(suspect);
                // Another process that waits for this lock finds nothing.
                channel.truncate(0);
                Files.deleteIfExists(file);
            }
        }
    }

    /** Null where the process that made it lives, this one included. */
    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ours) {
            return null;
        }
    }

    private static List<String> ids(FileChannel channel) throws IOException {
        ByteBuffer page = ByteBuffer.allocate(Slots.COUNT * Slots.BYTES);
        channel.read(page, 0);
        List<String> ids = new ArrayList<>();
        for (page.flip(); page.remaining() >= Slots.BYTES; ) {
            byte[] slot = new byte[Slots.BYTES];
            page.get(slot);
            String id = new String(slot, StandardCharsets.US_ASCII);
            if (Marks.isId(id)) {
                ids.add(id);
            }
        }
        return ids;
    }
}
