package dev.memorylane.ingest.folder;

import dev.memorylane.ingest.source.PassedOver;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Which folders behind symbolic links a walk enters: each real folder once, and none that the source holds itself, so
 * that a loop of links ends and a file keeps its plainest URI. Grows with the links that are followed, not with the
 * folders.
 */
final class LinkedFolders {
    private final List<Path> excluded;
    /** The source's own folder, then the targets of the links followed. */
    private final List<Path> roots = new ArrayList<>();

    LinkedFolders(Path root, List<Path> excluded) {
        this.excluded = excluded;
        roots.add(root);
    }

    /** Whether to follow a link to this real folder; to be called once for each link. */
    boolean follow(Path real) {
        if (excluded.stream().anyMatch(real::startsWith) || roots.stream().anyMatch(root -> meets(root, real))) {
            return false;
        }
        roots.add(real);
        return true;
    }

    /** Whether a folder met on the way is to be passed over. */
    boolean passes(Path real) {
        return excluded.contains(real) || roots.contains(real);
    }

    /** Whether the walk of a folder comes by another one by itself. */
    private boolean meets(Path root, Path real) {
        if (!real.startsWith(root)) {
            return false;
        }
        for (Path folder = real; !folder.equals(root); folder = folder.getParent()) {
            if (PassedOver.is(folder.getFileName().toString())) {
                return false;
            }
        }
        return true;
    }
}
