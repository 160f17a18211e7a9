package dev.memorylane.standalone.importing;

import dev.memorylane.schemas.blob.Sha256;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which bytes a folder holds, whatever their names. Files are read only where another of the same size is asked for.
 */
final class Contents {
    private final Map<Long, List<Path>> bySize = new HashMap<>();
    private final Map<Path, String> sha256 = new HashMap<>();

    static Contents of(Path folder) throws IOException {
        Contents contents = new Contents();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
                boolean hidden = !below.equals(folder) && isHidden(below);
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isHidden(file)) {
                    contents.add(file, attributes.size());
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                // What cannot be read is not known to be there: its like is copied.
                return FileVisitResult.CONTINUE;
            }
        });
        return contents;
    }

    static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    void add(Path file, long size) {
        bySize.computeIfAbsent(size, _ -> new ArrayList<>()).add(file);
    }

    boolean mayHold(long size) {
        return bySize.containsKey(size);
    }

    /** A file with these bytes. */
    Optional<Path> find(long size, String wanted) {
        return bySize.getOrDefault(size, List.of()).stream()
                .filter(file -> wanted.equals(hash(file)))
                .findFirst();
    }

    private String hash(Path file) {
        return sha256.computeIfAbsent(file, path -> {
            try {
                return Sha256.hex(path);
            } catch (IOException unreadable) {
                return "";
            }
        });
    }
}
