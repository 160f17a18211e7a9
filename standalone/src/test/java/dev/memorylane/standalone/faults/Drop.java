package dev.memorylane.standalone.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Drops files into the watched folder: most before the start, the rest one by one while it runs, as a person copies. */
final class Drop {
    private static final double AT_ONCE = 0.6;
    private static final long BETWEEN_MS = 25;

    private final Path folder;
    private final boolean whole;
    private final List<Path> files;
    private final AtomicInteger dropped = new AtomicInteger();

    private Drop(Photos photos, List<Path> files) {
        this.folder = photos.folder();
        this.whole = photos.whole();
        this.files = files;
    }

    /** Empties the folder and puts the first files there. */
    static Drop begin(Path from, Photos photos) throws IOException {
        Folders.delete(photos.folder());
        Files.createDirectories(photos.folder());
        try (Stream<Path> all = Files.list(from)) {
            Drop drop = new Drop(photos, all.sorted().toList());
            while (drop.dropped.get() < AT_ONCE * drop.files.size()) {
                drop.next();
            }
            return drop;
        }
    }

    Thread rest() {
        return Thread.ofPlatform().daemon().name("drop").start(this::dropRest);
    }

    boolean isDone() {
        return dropped.get() == files.size();
    }

    private void dropRest() {
        try {
            while (!isDone()) {
                if (Files.isDirectory(folder)) {
                    next();
                }
                Thread.sleep(BETWEEN_MS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void next() throws IOException {
        Path file = files.get(dropped.get());
        try {
            put(file, folder.resolve(file.getFileName()));
            dropped.incrementAndGet();
        } catch (java.nio.file.NoSuchFileException folderIsAway) {
            // Tried again when it is back.
        }
    }

    private void put(Path file, Path to) throws IOException {
        if (whole) {
            Path part = Files.copy(
                    file,
                    folder.resolveSibling("." + folder.getFileName() + ".part"),
                    StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
