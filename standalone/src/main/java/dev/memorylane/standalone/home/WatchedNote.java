package dev.memorylane.standalone.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Which folders a home watches, or watched last: for commands that put photos there. */
public final class WatchedNote {
    private static final String FILE = "watched";

    private WatchedNote() {}

    public static void write(Home home, List<Path> folders) throws IOException {
        Files.write(file(home), folders.stream().map(Path::toString).toList());
    }

    /** Empty where the home never ran. */
    public static List<Path> read(Home home) throws IOException {
        try {
            return Files.readAllLines(file(home)).stream().map(Path::of).toList();
        } catch (NoSuchFileException never) {
            return List.of();
        }
    }

    private static Path file(Home home) {
        return home.folder().resolve(FILE);
    }
}
