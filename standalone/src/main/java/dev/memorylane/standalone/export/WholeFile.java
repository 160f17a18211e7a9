package dev.memorylane.standalone.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file beside its place and moves it there once it is whole. */
public final class WholeFile {
    private WholeFile() {}

    /** Writes what goes into it. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** @throws IOException in words */
    public static void write(Path file, Content content) throws IOException {
        Path target = file.toAbsolutePath();
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                content.writeTo(out);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            throw new IOException("%s cannot be written: %s.".formatted(target, why(e)), e);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static String why(FileSystemException e) {
        return switch (e) {
            case NoSuchFileException _ -> "its folder is not there";
            case AccessDeniedException _ -> "writing there is not allowed";
            default -> e.getReason() == null ? "the system refused" : e.getReason();
        };
    }
}
