package dev.memorylane.export.folder;

import dev.memorylane.export.file.NewFile;
import dev.memorylane.export.listing.ListedPhoto;
import dev.memorylane.export.source.Originals;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Copies that are whole and the right bytes, or not there. */
final class CheckedCopy {
    private final Originals originals;

    CheckedCopy(Originals originals) {
        this.originals = originals;
    }

    /** Written beside its place, flushed, and moved there once its SHA-256 is that of the photo. */
    void make(ListedPhoto photo, Path file) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        Files.deleteIfExists(part);
        try {
            if (!written(photo, part).equals(photo.photoId())) {
                throw new IOException("its bytes are not those that were seen. Let ./lane run look at it again");
            }
            NewFile.place(part, file);
        } finally {
            Files.deleteIfExists(part);
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

    /** SHA-256 of a file, lower-case hexadecimal. */
    static String digest(Path file) throws IOException {
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
}
