package dev.memorylane.ingest.folder;

import dev.memorylane.ingest.source.Listed;
import dev.memorylane.ingest.source.Mounts;
import dev.memorylane.ingest.source.SeenObject;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One walk, in order. It holds the names of the folders it is in at the moment, never those of all; it keeps its own
 * stack, so that a folder nested thousands deep does not end it.
 */
final class FolderWalk {
    private final LinkedFolders links;
    private final Mounts mounts;
    private final Devices devices;
    private final Consumer<Path> onFolder;
    private final Consumer<Listed> sink;
    private final Deque<Level> levels = new ArrayDeque<>();

    /**
     * @param links which folders behind links are entered
     * @param mounts told of the disks met, and of those that are not there any more
     * @param onFolder told of each folder before its entries are read, so that a watch set up there misses nothing
     */
    FolderWalk(LinkedFolders links, Mounts mounts, Devices devices, Consumer<Path> onFolder, Consumer<Listed> sink) {
        this.links = links;
        this.mounts = mounts;
        this.devices = devices;
        this.onFolder = onFolder;
        this.sink = sink;
    }

    /** A folder that is being walked: where it really is, its URI, what of it is left, whether that is not all. */
    private record Level(Path real, String uri, Iterator<FolderEntry> left, boolean closed) {
        boolean isEmpty() {
            return !closed && !left.hasNext();
        }
    }

    /** @throws IOException where the root itself cannot be read */
    void from(Path root) throws IOException {
        mounts.begin();
        levels.push(read(root, root, FileUri.ofFolder(root)));
        while (!levels.isEmpty()) {
            Level level = levels.peek();
            if (level.left.hasNext()) {
                take(level, level.left.next());
            } else {
                levels.pop();
            }
        }
    }

    private void take(Level in, FolderEntry entry) {
        String uri = in.uri + entry.segment();
        switch (entry.role()) {
            case OBJECT ->
                sink.accept(new Listed.Present(new SeenObject(uri, entry.stat().version())));
            case DANGLING ->
                sink.accept(new Listed.Dangling(new SeenObject(uri, entry.stat().version())));
            case CLOSED -> sink.accept(new Listed.Closed(uri));
            case CLOSED_BELOW -> sink.accept(new Listed.Closed(uri + "/"));
            case UNMOUNTED -> unmounted(uri + "/");
            case FOLDER ->
                enter(
                        FileUri.path(uri),
                        Optional.of(in.real.resolve(FileUri.path(uri).getFileName())),
                        uri + "/");
            case LINKED_FOLDER -> enter(FileUri.path(uri), Optional.empty(), uri + "/");
        }
    }

    /** @param real where that is known; else the folder is behind a link */
    private void enter(Path folder, Optional<Path> real, String uri) {
        try {
            Path entered = real.isPresent() ? real.get() : folder.toRealPath();
            boolean passed = real.isPresent() ? links.passes(entered) : !links.follow(entered);
            if (!passed) {
                enterOnce(folder, entered, uri);
            }
        } catch (NoSuchFileException | NotDirectoryException vanished) {
            if (real.isEmpty()) {
                sink.accept(new Listed.Closed(uri));
            }
        } catch (IOException refused) {
            sink.accept(new Listed.Closed(uri));
        }
    }

    private void enterOnce(Path folder, Path real, String uri) throws IOException {
        boolean mounted = devices.isMountPoint(real);
        Level level = read(folder, real, uri);
        if (!mounted && mounts.isKnown(uri) && level.isEmpty()) {
            unmounted(uri);
            return;
        }
        levels.push(level);
        if (mounted) {
            mounts.met(uri);
        } else {
            mounts.forget(uri);
        }
    }

    /** An empty folder, or none, where a disk was: what it holds is not gone. */
    private void unmounted(String uri) {
        mounts.missed(uri);
        sink.accept(new Listed.Closed(uri));
    }

    private Level read(Path folder, Path real, String uri) throws IOException {
        onFolder.accept(folder);
        FolderEntries.Read read = FolderEntries.of(folder, mounts.in(uri));
        if (read.closed()) {
            sink.accept(new Listed.Closed(uri));
        }
        return new Level(real, uri, read.entries().iterator(), read.closed());
    }
}
