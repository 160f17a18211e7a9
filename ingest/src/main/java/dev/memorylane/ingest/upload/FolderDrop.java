package dev.memorylane.ingest.upload;

import dev.memorylane.schemas.blob.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Drops files into a folder below a watched one: under a hidden name until all bytes are on the disk, then under their own
 * at once. Nothing that is there is ever replaced.
 */
public final class FolderDrop implements DropTarget {
    private static final int MOST_NAMESAKES = 10_000;

    private final Path root;
    private final Path folder;

    /**
     * @param root the watched folder; it is never created, as its disk may be away
     * @param into a folder of this name below it
     */
    public FolderDrop(Path root, String into) {
        this.root = root;
        this.folder = root.resolve(into).normalize();
        if (!folder.startsWith(root)) {
            throw new IllegalArgumentException("Uploads must stay within " + root + ", not go to " + folder);
        }
    }

    @Override
    public long usableBytes() throws IOException {
        return Files.getFileStore(present()).getUsableSpace();
    }

    @Override
    public Dropped drop(Path file, String name, Optional<Instant> modifiedAt, String sha256) throws IOException {
        Files.createDirectories(present().resolve(root.relativize(folder)));
        Path hidden = child(".upload-" + sha256 + ".part");
        try {
            return place(file, hidden, name, modifiedAt, sha256);
        } finally {
            Files.deleteIfExists(hidden);
        }
    }

    private Dropped place(Path file, Path hidden, String name, Optional<Instant> modifiedAt, String sha256)
            throws IOException {
        long size = Files.size(file);
        for (int number = 1; number < MOST_NAMESAKES; number++) {
            Path target = child(UploadName.numbered(name, number));
            if (holds(target, size, sha256)) {
                return new Dropped(relative(target), sha256, true);
            }
            if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                copy(file, hidden, modifiedAt, sha256);
                if (appears(hidden, target)) {
                    Durable.folder(folder);
                    return new Dropped(relative(target), sha256, false);
                }
            }
        }
        throw new IOException("There are too many files called " + name + " in " + folder + ". Rename this one.");
    }

    private void copy(Path file, Path hidden, Optional<Instant> modifiedAt, String sha256) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(hidden), digest)) {
            Files.copy(file, out);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            throw new IOException(file + " does not hold the bytes any more that were received");
        }
        if (modifiedAt.isPresent()) {
            Files.setLastModifiedTime(hidden, FileTime.from(modifiedAt.get()));
        }
        Durable.file(hidden);
    }

    /** A link fails where the name is taken, as a rename does not; some file systems know no links. */
    private static boolean appears(Path hidden, Path target) throws IOException {
        try {
            Files.createLink(target, hidden);
            return true;
        } catch (FileAlreadyExistsException taken) {
            return false;
        } catch (UnsupportedOperationException | IOException noLinks) {
            return moved(hidden, target);
        }
    }

    private static boolean moved(Path hidden, Path target) throws IOException {
        try {
            Files.move(hidden, target);
            return true;
        } catch (FileAlreadyExistsException taken) {
            return false;
        }
    }

    private static boolean holds(Path target, long size, String sha256) throws IOException {
        if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS) || Files.size(target) != size) {
            return false;
        }
        try (InputStream in = Files.newInputStream(target)) {
            return Sha256.hex(in).equals(sha256);
        }
    }

    /** The last line of defence: whatever the name, it is an entry of this very folder. */
    private Path child(String name) throws IOException {
        Path child = folder.resolve(name).normalize();
        if (!folder.equals(child.getParent())) {
            throw new IOException("This name leads out of " + folder);
        }
        return child;
    }

    private String relative(Path target) {
        return root.relativize(target).toString();
    }

    private Path present() throws IOException {
        if (!Files.isDirectory(root)) {
            throw new IOException("The folder " + root + " is not there. Connect its disk; nothing is lost.");
        }
        return root;
    }
}
