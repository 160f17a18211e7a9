package dev.memorylane.embedder.blobs;

import dev.memorylane.embedder.pipeline.EmbeddedBefore;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * What {@link EmbeddedBefore} keeps of photos, files {@code …/PHOTO-ORIENTATION}. A photo that comes back after it was
 * forgotten is looked at once more.
 *
 * @param blobs folder of the blob store
 */
record SeenBefore(Path blobs, Duration grace, Clock clock) {
    private static final int ID_LENGTH = 64;

    void forget(Predicate<String> isPresent) throws IOException {
        Path folder = blobs.resolve(EmbeddedBefore.FOLDER);
        if (!Files.isDirectory(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (isOld(attributes) && !isPresent.test(photoId(file))) {
                    Files.deleteIfExists(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException vanished) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private boolean isOld(BasicFileAttributes file) {
        return file.lastModifiedTime().toInstant().plus(grace).isBefore(clock.instant());
    }

    private static String photoId(Path file) {
        String name = file.getFileName().toString();
        return name.length() > ID_LENGTH ? name.substring(0, ID_LENGTH) : "0".repeat(ID_LENGTH);
    }
}
