package dev.memorylane.ingest.folder;

import dev.memorylane.ingest.folder.FolderEntry.Role;
import dev.memorylane.ingest.source.PassedOver;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The names in one folder, in the order of a listing. */
final class FolderEntries {
    private static final FileStat NOTHING = new FileStat(FileStat.Kind.OTHER, 0, Instant.EPOCH, Instant.EPOCH, 0);

    private final Path folder;
    private final List<FolderEntry> entries = new ArrayList<>();
    private boolean closed;

    private FolderEntries(Path folder) {
        this.folder = folder;
    }

    /**
     * What was read.
     *
     * @param closed whether the folder refused to be read to its end
     */
    record Read(List<FolderEntry> entries, boolean closed) {}

    /** @param mounts URIs of disks that were in this folder once */
    static Read of(Path folder, List<String> mounts) throws IOException {
        FolderEntries read = new FolderEntries(folder);
        try (DirectoryStream<Path> names = Files.newDirectoryStream(folder)) {
            names.forEach(read::add);
        } catch (DirectoryIteratorException e) {
            read.closed = true;
        }
        mounts.forEach(read::addIfGone);
        Collections.sort(read.entries);
        return new Read(read.entries, read.closed);
    }

    private void add(Path path) {
        Path name = path.getFileName();
        if (PassedOver.is(name.toString())) {
            return;
        }
        try {
            FileStat stat = FileStat.of(path, LinkOption.NOFOLLOW_LINKS);
            switch (stat.kind()) {
                case FOLDER -> add(name, Role.FOLDER, stat);
                case FILE, OTHER -> add(name, Role.OBJECT, stat);
                case LINK -> addLink(path, stat);
            }
        } catch (NoSuchFileException vanished) {
            // It is missed, if it is known.
        } catch (IOException refused) {
            add(name, Role.CLOSED, NOTHING);
            add(name, Role.CLOSED_BELOW, NOTHING);
        }
    }

    private void addIfGone(String mount) {
        String segment = mount.substring(mount.lastIndexOf('/', mount.length() - 2) + 1, mount.length() - 1);
        boolean there = entries.stream().anyMatch(entry -> entry.segment().equals(segment));
        if (!there) {
            entries.add(FolderEntry.of(segment, Role.UNMOUNTED, NOTHING));
        }
    }

    private void addLink(Path link, FileStat itself) {
        Path name = link.getFileName();
        try {
            FileStat target = FileStat.of(link);
            add(name, target.kind() == FileStat.Kind.FOLDER ? Role.LINKED_FOLDER : Role.OBJECT, target);
        } catch (IOException broken) {
            // A link into a disk that is away: whatever was below it is not gone.
            add(name, Role.DANGLING, itself);
            add(name, Role.CLOSED_BELOW, NOTHING);
        }
    }

    private void add(Path name, Role role, FileStat stat) {
        entries.add(FolderEntry.of(FileUri.segment(folder, name), role, stat));
    }
}
