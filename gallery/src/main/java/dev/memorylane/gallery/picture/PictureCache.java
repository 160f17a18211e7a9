package dev.memorylane.gallery.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Pictures as files of one folder, at most so many bytes of them: what was looked at longest ago makes room. When that was
 * is kept as the time of the file, through restarts. A disk that is full or away costs speed, nothing else. Thread-safe.
 */
final class PictureCache {
    private static final Logger LOG = Logger.getLogger(PictureCache.class);

    private final Path folder;
    private final long mostBytes;
    private final Clock clock;
    /** Sizes by file name, the one looked at longest ago first. */
    private final Map<String, Long> sizes = new LinkedHashMap<>(16, 0.75f, true);

    private long total;

    PictureCache(Path folder, long mostBytes, Clock clock) {
        this.folder = folder;
        this.mostBytes = mostBytes;
        this.clock = clock;
        found().forEach(file -> note(file.name(), file.bytes()));
        makeRoom();
    }

    private record Found(String name, long bytes, FileTime at) {}

    Optional<byte[]> get(PictureKey key) {
        String name = key.fileName();
        synchronized (this) {
            if (sizes.get(name) == null) {
                return Optional.empty();
            }
        }
        try {
            Path file = folder.resolve(name);
            byte[] bytes = Files.readAllBytes(file);
            Files.setLastModifiedTime(file, FileTime.from(Instant.now(clock)));
            return Optional.of(bytes);
        } catch (IOException e) {
            forget(name);
            return Optional.empty();
        }
    }

    void put(PictureKey key, byte[] picture) {
        try {
            Files.createDirectories(folder);
            write(Files.createTempFile(folder, "new", ".part"), picture, folder.resolve(key.fileName()));
            note(key.fileName(), picture.length);
            makeRoom();
        } catch (IOException e) {
            LOG.debugf("A picture could not be kept in %s (%s); it is made anew when it is wanted.", folder, e);
        }
    }

    synchronized long bytes() {
        return total;
    }

    private static void write(Path part, byte[] picture, Path file) throws IOException {
        try {
            Files.write(part, picture);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private synchronized void note(String name, long bytes) {
        Long before = sizes.put(name, bytes);
        total += bytes - (before == null ? 0 : before);
    }

    private synchronized void forget(String name) {
        Long before = sizes.remove(name);
        total -= before == null ? 0 : before;
    }

    private synchronized void makeRoom() {
        Iterator<Map.Entry<String, Long>> oldest = sizes.entrySet().iterator();
        while (total > mostBytes && oldest.hasNext()) {
            Map.Entry<String, Long> entry = oldest.next();
            delete(folder.resolve(entry.getKey()));
            total -= entry.getValue();
            oldest.remove();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.debugf("%s could not be deleted: %s", file, e);
        }
    }

    private List<Found> found() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(PictureCache::looked)
                    .sorted(Comparator.comparing(Found::at))
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            LOG.warnf("The pictures kept in %s cannot be listed (%s). They are made anew.", folder, e);
            return List.of();
        }
    }

    /** What a start before this one left half written is removed. */
    private static Stream<Found> looked(Path file) {
        String name = file.getFileName().toString();
        try {
            if (name.endsWith(".jpg")) {
                return Stream.of(new Found(name, Files.size(file), Files.getLastModifiedTime(file)));
            }
            if (name.endsWith(".part")) {
                Files.deleteIfExists(file);
            }
            return Stream.empty();
        } catch (IOException e) {
            return Stream.empty();
        }
    }
}
