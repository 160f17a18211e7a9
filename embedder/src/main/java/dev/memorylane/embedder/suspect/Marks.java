package dev.memorylane.embedder.suspect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A small file for each photo that is suspect: how many attempts at it began and did not end, or failed. */
final class Marks {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;

    Marks(Path folder) {
        this.folder = folder;
    }

    static boolean isId(String photoId) {
        return ID.matcher(photoId).matches();
    }

    /** How many attempts began and did not end. */
    int open(String photoId) {
        if (Files.notExists(file(photoId))) {
            // As of nearly all; an exception takes longer than the question.
            return 0;
        }
        try {
            String count = Files.readString(file(photoId)).strip();
            return count.matches("\\d{1,6}") ? Integer.parseInt(count) : 1;
        } catch (NoSuchFileException none) {
            return 0;
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Before a suspect is looked at, or when a photo becomes one. */
    void set(String photoId, int count) {
        try {
            write(photoId, count);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private void write(String photoId, int count) throws IOException {
        try {
            Files.writeString(file(photoId), Integer.toString(count));
        } catch (NoSuchFileException folderMissing) {
            Files.createDirectories(folder);
            Files.writeString(file(photoId), Integer.toString(count));
        }
    }

    /** The attempt ended, well or not: it killed nothing. */
    void clear(String photoId) {
        try {
            Files.deleteIfExists(file(photoId));
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private Path file(String photoId) {
        if (!isId(photoId)) {
            throw new IllegalArgumentException("No photo id: " + photoId);
        }
        return folder.resolve(photoId);
    }

    private UncheckedIOException unusable(IOException cause) {
        return new UncheckedIOException("The folder " + folder + " cannot be used", cause);
    }
}
