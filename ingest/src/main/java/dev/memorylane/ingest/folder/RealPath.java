package dev.memorylane.ingest.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The real path of a folder, also while it is away: a source keeps its identity when its disk is not mounted, although
 * {@link Path#toRealPath} would fail and leave symbolic links on the way unresolved.
 */
final class RealPath {
    /** As the Linux kernel bounds it. */
    private static final int MAX_LINKS = 40;

    private RealPath() {}

    static Path of(Path path) {
        return resolve(path.toAbsolutePath().normalize(), MAX_LINKS);
    }

    private static Path resolve(Path path, int linksLeft) {
        try {
            return path.toRealPath();
        } catch (IOException missing) {
            return resolveMissing(path, linksLeft);
        }
    }

    private static Path resolveMissing(Path path, int linksLeft) {
        Path parent = path.getParent();
        if (parent == null || linksLeft == 0) {
            return path;
        }
        Path real = resolve(parent, linksLeft - 1).resolve(path.getFileName());
        return Files.isSymbolicLink(real) ? resolve(target(real), linksLeft - 1) : real;
    }

    private static Path target(Path link) {
        try {
            return link.resolveSibling(Files.readSymbolicLink(link)).normalize();
        } catch (IOException unreadable) {
            return link;
        }
    }
}
