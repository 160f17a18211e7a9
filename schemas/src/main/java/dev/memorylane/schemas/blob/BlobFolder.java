package dev.memorylane.schemas.blob;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The files of a {@link FolderBlobStore}, for whoever collects those that nothing names any more, in this process or in
 * another. To take a file it is moved to where nobody puts it again, and only then is its time looked at: a put that was
 * quicker has renewed it, and the file goes back; a put that comes later does not find it, and writes it anew.
 */
public final class BlobFolder {
    private static final Pattern SHELF = Pattern.compile("[0-9a-f]{2}");

    private final BlobNames names;
    private final Duration grace;
    private final Clock clock;

    /** @param grace how long a blob must not have been put before it is taken */
    public BlobFolder(Path folder, Duration grace, Clock clock) {
        this.names = new BlobNames(folder);
        this.grace = grace;
        this.clock = clock;
    }

    /** The ids of all blobs that were last put longer than the grace ago. */
    public void forEachOld(Consumer<String> sink) throws IOException {
        forEachFile(file -> {
            String name = file.getFileName().toString();
            if (BlobNames.isId(name) && isOld(file)) {
                sink.accept(name);
            }
        });
    }

    /**
     * Takes a blob away, unless it was put again since it was listed.
     *
     * @return the bytes that are free now
     */
    public long take(String id) throws IOException {
        try {
            Files.move(names.file(id), names.going(id), StandardCopyOption.ATOMIC_MOVE);
            return end(id, false);
        } catch (NoSuchFileException gone) {
            return 0;
        }
    }

    /** Ends what a kill interrupted: files half written, files half taken. Those that are named come back. */
    public void settle(Predicate<String> named) throws IOException {
        forEachFile(file -> {
            String name = file.getFileName().toString();
            if (name.endsWith(BlobNames.GOING)) {
                String id = name.substring(0, name.length() - BlobNames.GOING.length());
                end(id, named.test(id));
            } else if (name.endsWith(BlobNames.PART) && isOld(file)) {
                Files.deleteIfExists(file);
            }
        });
    }

    private long end(String id, boolean named) throws IOException {
        Path going = names.going(id);
        if (named || !isOld(going)) {
            Files.move(going, names.file(id), StandardCopyOption.ATOMIC_MOVE);
            return 0;
        }
        long bytes = Files.size(going);
        return Files.deleteIfExists(going) ? bytes : 0;
    }

    private boolean isOld(Path file) throws IOException {
        try {
            Instant put = Files.getLastModifiedTime(file).toInstant();
            return put.plus(grace).isBefore(clock.instant());
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    /** What is done with a file. */
    @FunctionalInterface
    private interface Visitor {
        void visit(Path file) throws IOException;
    }

    private void forEachFile(Visitor visitor) throws IOException {
        if (!Files.isDirectory(names.folder())) {
            return;
        }
        try (DirectoryStream<Path> shelves = Files.newDirectoryStream(
                names.folder(),
                shelf -> SHELF.matcher(shelf.getFileName().toString()).matches())) {
            for (Path shelf : shelves) {
                forEachFile(shelf, visitor);
            }
        }
    }

    private static void forEachFile(Path shelf, Visitor visitor) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(shelf)) {
            for (Path file : files) {
                visitor.visit(file);
            }
        }
    }
}
