package dev.memorylane.ingest.folder;

import dev.memorylane.ingest.source.Listed;
import dev.memorylane.ingest.source.Listing;
import dev.memorylane.ingest.source.Mounts;
import dev.memorylane.ingest.source.ObjectContent;
import dev.memorylane.ingest.source.ObjectSource;
import dev.memorylane.ingest.source.SeenObject;
import dev.memorylane.ingest.source.Source;
import dev.memorylane.ingest.source.SourceAwayException;
import dev.memorylane.ingest.source.SourceId;
import dev.memorylane.ingest.source.UnusableObjectException;
import dev.memorylane.ingest.source.Wake;
import dev.memorylane.schemas.RejectionCode;
import dev.memorylane.storage.file.NoRegularFileException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The files below a folder. */
public final class FolderSource implements ObjectSource {
    private static final String BROKEN_LINK =
            "is a link to a file that is not there. Bring the file back or delete the link; it is tried again by itself.";
    private static final String NO_FILE =
            "is named like a photo, but is a named pipe, a socket or a device. Rename or delete it.";

    private final Source source;
    private final Path folder;
    private final List<Path> excluded;
    private final Devices devices;
    private final Mounts mounts = new Mounts();
    private volatile Consumer<Path> onFolder = visited -> {};

    private FolderSource(Source source, Path folder, List<Path> excluded, Devices devices) {
        this.source = source;
        this.folder = folder;
        this.excluded = excluded;
        this.devices = devices;
    }

    /**
     * A folder that is a library of its own; it need not exist at this moment.
     *
     * @param excluded folders never looked into, such as our own state
     */
    public static FolderSource of(Path folder, List<Path> excluded) {
        return of(folder, excluded, Devices.REAL);
    }

    static FolderSource of(Path folder, List<Path> excluded, Devices devices) {
        Path real = RealPath.of(folder);
        Path name = real.getFileName();
        SourceId id = SourceId.of(name == null ? "" : name.toString(), real.toString());
        Source source = new Source(id, id.value(), real.toString(), FileUri.ofFolder(real));
        return new FolderSource(
                source, real, excluded.stream().map(RealPath::of).toList(), devices);
    }

    @Override
    public Source source() {
        return source;
    }

    @Override
    public Mounts mounts() {
        return mounts;
    }

    @Override
    public boolean settles() {
        return true;
    }

    @Override
    public boolean resumes() {
        return false;
    }

    @Override
    public Listing list(Optional<String> after, Consumer<Listed> sink) {
        try {
            requireThere();
            new FolderWalk(new LinkedFolders(folder, excluded), mounts, devices, onFolder, sink).from(folder);
            return new Listing.Complete();
        } catch (SourceAwayException e) {
            return new Listing.Away(e.getMessage());
        } catch (IOException e) {
            return new Listing.Away(cannotBeRead(e));
        }
    }

    @Override
    public Optional<SeenObject> look(String uri) throws SourceAwayException {
        try {
            return Optional.of(
                    new SeenObject(uri, FileStat.of(FileUri.path(uri)).version()));
        } catch (NoSuchFileException e) {
            requireThere();
            if (mounts.isAway(uri)) {
                throw away("lacks a disk that is mounted in it. Mount it again");
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new SourceAwayException(cannotBeRead(e), e);
        }
    }

    @Override
    public ObjectContent open(SeenObject object) throws IOException {
        Path file = FileUri.path(object.uri());
        try {
            FileStat stat = FileStat.of(file);
            if (stat.kind() == FileStat.Kind.OTHER) {
                // To open some devices is to set them going.
                throw new UnusableObjectException(RejectionCode.NOT_A_PHOTO, NO_FILE);
            }
            return FolderContent.open(file, object.version());
        } catch (NoRegularFileException e) {
            throw new UnusableObjectException(RejectionCode.NOT_A_PHOTO, NO_FILE);
        } catch (NoSuchFileException e) {
            requireNoLink(file);
            throw e;
        } catch (AccessDeniedException | UnusableObjectException e) {
            throw e;
        } catch (IOException e) {
            // A disk that was pulled out answers with errors for each of its files.
            requireThere();
            throw e;
        }
    }

    private static void requireNoLink(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            throw new UnusableObjectException(RejectionCode.UNREADABLE, BROKEN_LINK);
        }
    }

    private void requireThere() throws SourceAwayException {
        if (!Files.isDirectory(folder)) {
            throw away("is not there. Is its disk mounted? It was left as it is and is looked for again");
        }
        if (!Files.isReadable(folder)) {
            throw away("cannot be read. Give this program the right to read it");
        }
    }

    private SourceAwayException away(String what) {
        return new SourceAwayException("The folder " + folder + " " + what + ".");
    }

    private String cannotBeRead(IOException e) {
        return "The folder " + folder + " cannot be read (" + e + "). It was left as it is and is tried again.";
    }

    @Override
    public Watch watch(Wake wake) throws IOException {
        FolderWatch watch = new FolderWatch(source.id().value(), wake::everything);
        onFolder = watch::watch;
        return () -> {
            onFolder = visited -> {};
            watch.close();
        };
    }
}
