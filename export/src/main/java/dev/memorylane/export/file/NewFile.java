package dev.memorylane.export.file;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is written beside its place first, and put there whole. */
public final class NewFile {
    private NewFile() {}

    /**
     * Puts it into its place, never over a file; where the file system knows no hard links, looking first must do. Whoever wrote
     * the part deletes what is left of it.
     *
     * @throws FileAlreadyExistsException where another program was faster
     */
    public static void place(Path part, Path file) throws IOException {
        try {
            Files.createLink(file, part);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException noLinks) {
            Files.move(part, file);
        }
    }
}
