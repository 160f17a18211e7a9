package dev.memorylane.standalone.files;

import dev.memorylane.ingest.content.Examiner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that arguments mean: a folder means its photos, by name, those of its folders too, in the order of names. */
public final class PhotoPaths {
    private PhotoPaths() {}

    /**
     * One path a photo, in the order of the arguments.
     *
     * @throws UncheckedIOException if a folder cannot be listed
     */
    public static List<Path> of(List<Path> arguments) {
        List<Path> paths = arguments.stream().flatMap(PhotoPaths::expanded).toList();
        if (paths.isEmpty()) {
            throw new IllegalArgumentException(
                    "There are no photos in " + arguments + ". Name files, or folders with photos.");
        }
        return paths;
    }

    private static Stream<Path> expanded(Path argument) {
        if (!Files.isDirectory(argument)) {
            return Stream.of(argument);
        }
        try (Stream<Path> below = Files.walk(argument)) {
            return below
                    .filter(file -> Files.isRegularFile(file)
                            && Examiner.promisesPhoto(file.getFileName().toString()))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + argument + " cannot be listed: " + e.getMessage(), e);
        }
    }
}
