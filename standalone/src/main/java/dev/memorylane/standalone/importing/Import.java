package dev.memorylane.standalone.importing;

import dev.memorylane.ingest.upload.Dropped;
import dev.memorylane.ingest.upload.FolderDrop;
import dev.memorylane.ingest.upload.Welcome;
import dev.memorylane.schemas.blob.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Copies the photos below a folder into a watched one, with their folders and times. What is there by content is not copied
 * again, so an import that was broken off is gone on with by beginning it anew. Each copy is read back and held against the
 * SHA-256 of the original. The originals are only read.
 */
public final class Import {
    private final Path from;
    private final Path watched;

    /**
     * @param from the folder with the photos
     * @param watched the folder that a library watches
     * @throws IllegalArgumentException in words, where one lies within the other
     */
    public Import(Path from, Path watched) throws IOException {
        this.from = from.toRealPath();
        this.watched = watched.toRealPath();
        if (this.from.startsWith(this.watched) || this.watched.startsWith(this.from)) {
            throw new IllegalArgumentException(
                    "%s and the watched folder %s lie within one another: nothing needs to be copied."
                            .formatted(this.from, this.watched));
        }
    }

    /** What became of one file. */
    public sealed interface Result {
        Path file();

        /** Copied, and its copy read back. */
        record Copied(Path file, Path to, long bytes) implements Result {}

        /** Its bytes are there already. */
        record Already(Path file, Path as) implements Result {}

        /** It could not be copied; words say why. */
        record Failed(Path file, String words) implements Result {}

        /** No photo, and nothing that belongs to one. */
        record PassedOver(Path file) implements Result {}
    }

    /** Imports all; tells of each file as it goes. */
    public List<Result> run(Consumer<Result> onResult) throws IOException {
        Contents contents = Contents.of(watched);
        List<Result> results = new ArrayList<>();
        for (Path file : files()) {
            Result result = one(file, contents);
            results.add(result);
            onResult.accept(result);
        }
        return results;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> from.relativize(file).toString().isEmpty() || !hidden(from.relativize(file)))
                    .sorted()
                    .toList();
        }
    }

    private static boolean hidden(Path relative) {
        for (Path part : relative) {
            if (Contents.isHidden(part)) {
                return true;
            }
        }
        return false;
    }

    private Result one(Path file, Contents contents) {
        if (!Welcome.is(file.getFileName().toString())) {
            return new Result.PassedOver(file);
        }
        try {
            long size = Files.size(file);
            String sha256 = Sha256.hex(file);
            Optional<Path> there = contents.find(size, sha256);
            if (there.isPresent()) {
                return new Result.Already(file, there.get());
            }
            Path copy = copy(file, sha256);
            contents.add(copy, size);
            return new Result.Copied(file, copy, size);
        } catch (IOException e) {
            return new Result.Failed(file, words(e));
        }
    }

    private Path copy(Path file, String sha256) throws IOException {
        Path relative = from.getParent() == null
                ? from.relativize(file)
                : from.getParent().relativize(file);
        FolderDrop target = new FolderDrop(watched, relative.getParent().toString());
        Dropped dropped = target.drop(
                file,
                file.getFileName().toString(),
                Optional.of(Files.getLastModifiedTime(file).toInstant()),
                sha256);
        Path copy = watched.resolve(dropped.file());
        if (!Sha256.hex(copy).equals(sha256)) {
            Files.delete(copy);
            throw new IOException("its copy did not hold the same bytes and was removed; check the disk");
        }
        return copy;
    }

    private static String words(IOException e) {
        return Optional.ofNullable(e.getMessage()).orElse(e.toString());
    }
}
