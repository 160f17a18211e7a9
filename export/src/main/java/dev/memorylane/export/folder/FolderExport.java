package dev.memorylane.export.folder;

import dev.memorylane.export.listing.ListedPhoto;
import dev.memorylane.export.source.Destinations.Destination;
import dev.memorylane.export.source.Originals;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Puts photos below a folder, a folder a window. Nothing is ever overwritten; what is there already, whole, is not put
 * there again, so that a broken export is gone on with by beginning anew.
 */
public final class FolderExport {
    private final Path into;
    private final Way way;
    private final Originals originals;

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
        this.originals = originals;
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
                case COPY -> copy(photo, file);
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
                    case COPY -> Files.isRegularFile(file) && digest(file).equals(photo.photoId());
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

    private void copy(ListedPhoto photo, Path file) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        Files.deleteIfExists(part);
        try {
            String digest = written(photo, part);
            if (!digest.equals(photo.photoId())) {
                throw new IOException("its bytes are not those that were seen. Let ./lane run look at it again");
            }
            place(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Never over a file; where there are no hard links, looking first must do. */
    private static void place(Path part, Path file) throws IOException {
        try {
            Files.createLink(file, part);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException noLinks) {
            Files.move(part, file);
        }
    }

    private String written(ListedPhoto photo, Path part) throws IOException {
        MessageDigest sha256 = sha256();
        try (InputStream in = new DigestInputStream(originals.open(photo), sha256)) {
            Files.copy(in, part);
        }
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static String digest(Path file) throws IOException {
        MessageDigest sha256 = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha256)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
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
