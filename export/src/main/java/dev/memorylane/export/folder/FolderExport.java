package dev.memorylane.export.folder;

import dev.memorylane.export.listing.ListedPhoto;
import dev.memorylane.export.source.Destinations.Destination;
import dev.memorylane.export.source.Originals;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Puts photos below a folder, a folder a window. Nothing is ever overwritten; what is there already, whole, is not put
 * there again, so that a broken export is gone on with by beginning anew.
 */
public final class FolderExport {
    private final Path into;
    private final Way way;
    private final CheckedCopy copies;

    /** How photos get there. */
    public enum Way {
        /** Copies, each checked by its SHA-256. */
        COPY,
        /** Second names of the same bytes; on the same disk only. */
        HARD_LINK,
        /** References to where the photo lies. */
        SYMBOLIC_LINK
    }

    /** What became of one photo. */
    public sealed interface Result {
        /** It was put there. */
        record Put(Path file) implements Result {}

        /** It is there already. */
        record Already(Path file) implements Result {}

        /** It could not be put there; in words. */
        record Failed(Path file, String words) implements Result {}
    }

    public FolderExport(Path into, Way way, Originals originals) {
        this.into = into;
        this.way = way;
        this.copies = new CheckedCopy(originals);
    }

    /** Puts one photo there; nothing that happens to it keeps the others from theirs. */
    public Result put(Destination destination) {
        Path file = into.resolve(destination.folder()).resolve(destination.name());
        ListedPhoto photo = destination.chosen().photo();
        try {
            Files.createDirectories(file.getParent());
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return there(file, photo);
            }
            switch (way) {
                case COPY -> copies.make(photo, file);
                case HARD_LINK -> Files.createLink(file, source(photo));
                case SYMBOLIC_LINK -> Files.createSymbolicLink(file, source(photo));
            }
            return new Result.Put(file);
        } catch (UnsupportedOperationException e) {
            return new Result.Failed(file, "This file system knows no such links. Copy instead: --link copy.");
        } catch (IOException e) {
            return new Result.Failed(file, words(e));
        }
    }

    private Result there(Path file, ListedPhoto photo) throws IOException {
        boolean same =
                switch (way) {
                    case COPY ->
                        Files.isRegularFile(file) && CheckedCopy.digest(file).equals(photo.photoId());
                    case HARD_LINK, SYMBOLIC_LINK -> Files.exists(file) && Files.isSameFile(file, source(photo));
                };
        return same
                ? new Result.Already(file)
                : new Result.Failed(
                        file,
                        "Another file has this name there, and nothing is overwritten. Move it, or export elsewhere.");
    }

    private static Path source(ListedPhoto photo) throws IOException {
        if (!photo.isFile()) {
            throw new IOException("it lies in a bucket, to which no link leads. Copy instead: --link copy");
        }
        Path source = Path.of(URI.create(photo.uri()));
        if (!Files.exists(source)) {
            throw new IOException("the photo is not where it was. Connect its disk, or let ./lane run look for it");
        }
        return source;
    }

    private String words(IOException failure) {
        return switch (failure) {
            case FileAlreadyExistsException _ -> "Another file of this name came there just now. Export again.";
            case FileSystemException e
            when way == Way.HARD_LINK && isOtherDisk(e) ->
                "It lies on another disk, to which no hard link leads. Use --link symbolic-link or --link copy.";
            case FileSystemException e
            when e.getReason() != null -> "It cannot be put there: %s.".formatted(e.getReason());
            default -> "It cannot be put there: %s.".formatted(failure.getMessage());
        };
    }

    private static boolean isOtherDisk(FileSystemException e) {
        return e.getReason() != null && e.getReason().contains("cross-device");
    }
}
