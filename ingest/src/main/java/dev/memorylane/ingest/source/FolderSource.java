package dev.memorylane.ingest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Walks the folder of a source. Never changes anything in it. */
public final class FolderSource {
    private final Path folder;
    private final List<Path> excluded;

    private FolderSource(Path folder, List<Path> excluded) {
        this.folder = folder;
        this.excluded = excluded;
    }

    /** @param excluded folders never looked into, such as our own state */
    public static FolderSource excluding(Path folder, List<Path> excluded) {
        return new FolderSource(folder, excluded.stream().map(RealPath::of).toList());
    }

    /**
     * Lists every file, through symbolic links, each real folder once.
     *
     * @param onFolder told of each folder before its entries are read, so that a watch set up there misses nothing
     */
    public Listing list(Consumer<Path> onFolder) {
        if (!Files.isDirectory(folder)) {
            return away("is not there. Is its disk mounted? It was left as it is and is looked for again");
        }
        if (!Files.isReadable(folder)) {
            return away("cannot be read. Give this program the right to read it");
        }
        try {
            FolderWalk walk = new FolderWalk(excluded, onFolder);
            walk.from(folder);
            return walk.listing();
        } catch (IOException e) {
            return away("cannot be read (" + e + "). It was left as it is and is tried again");
        }
    }

    private Listing.Away away(String what) {
        return new Listing.Away("The folder " + folder + " " + what + ".");
    }
}
