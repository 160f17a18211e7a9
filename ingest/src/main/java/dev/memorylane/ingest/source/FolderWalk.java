package dev.memorylane.ingest.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One walk. Folders behind symbolic links come after all real ones, in order of path, and each real folder is entered
 * once: a loop of links ends, and a file keeps its plainest URI.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private final List<Path> excluded;
    private final Consumer<Path> onFolder;
    private final Map<String, SeenFile> files = new HashMap<>();
    private final Map<String, SeenFile> brokenLinks = new HashMap<>();
    private final List<String> closed = new ArrayList<>();
    private final Queue<Path> linkedFolders = new PriorityQueue<>();
    private final Set<Path> entered = new HashSet<>();
    private Path root;

    FolderWalk(List<Path> excluded, Consumer<Path> onFolder) {
        this.excluded = excluded;
        this.onFolder = onFolder;
    }

    void from(Path folder) throws IOException {
        root = folder;
        Files.walkFileTree(folder, this);
        for (Path link = linkedFolders.poll(); link != null; link = linkedFolders.poll()) {
            enterLink(link);
        }
    }

    Listing.Read listing() {
        return new Listing.Read(files, brokenLinks, closed);
    }

    /** The trailing dot makes the walk begin in the folder itself while its files keep the URI through the link. */
    private void enterLink(Path link) throws IOException {
        try {
            if (!entered.contains(link.toRealPath())) {
                Files.walkFileTree(link.resolve("."), this);
            }
        } catch (NoSuchFileException vanished) {
            closed.add(folderUri(link));
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        if (!folder.equals(root) && Unseen.is(folder.normalize())) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        try {
            return enter(folder, folder.toRealPath());
        } catch (NoSuchFileException vanished) {
            return visitFileFailed(folder, vanished);
        }
    }

    private FileVisitResult enter(Path folder, Path real) {
        if (excluded.contains(real) || !entered.add(real)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        onFolder.accept(folder);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (Unseen.is(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isSymbolicLink()) {
            visitLink(file, FileVersion.of(attributes));
        } else if (attributes.isRegularFile()) {
            add(file, attributes);
        }
        return FileVisitResult.CONTINUE;
    }

    private void visitLink(Path link, FileVersion version) {
        try {
            BasicFileAttributes target = Files.readAttributes(link, BasicFileAttributes.class);
            if (target.isDirectory()) {
                linkedFolders.add(link.normalize());
            } else if (target.isRegularFile()) {
                add(link, target);
            }
        } catch (IOException broken) {
            // A link into a disk that is away: whatever was below it is not gone.
            closed.add(folderUri(link));
            SeenFile seen = SeenFile.of(link.normalize(), version);
            brokenLinks.put(seen.uri(), seen);
        }
    }

    private void add(Path file, BasicFileAttributes attributes) {
        SeenFile seen = SeenFile.of(file.normalize(), FileVersion.of(attributes));
        files.put(seen.uri(), seen);
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException failure) throws IOException {
        if (path.equals(root)) {
            throw failure;
        }
        if (!(failure instanceof NoSuchFileException)) {
            closed.add(folderUri(path));
        }
        return FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
        if (failure != null) {
            closed.add(folderUri(folder));
        }
        return FileVisitResult.CONTINUE;
    }

    private static String folderUri(Path folder) {
        String uri = folder.normalize().toUri().toString();
        return uri.endsWith("/") ? uri : uri + "/";
    }
}
