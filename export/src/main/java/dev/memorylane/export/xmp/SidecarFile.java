package dev.memorylane.export.xmp;

import dev.memorylane.export.listing.ListedPhoto;
import dev.memorylane.sidecar.xmp.XmpDocument;
import dev.memorylane.sidecar.xmp.XmpException;
import dev.memorylane.sidecar.xmp.XmpName;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * A sidecar on disk, as it was read.
 *
 * @param path where it is, or goes
 * @param read its bytes; empty where there is none yet
 */
record SidecarFile(Path path, Optional<byte[]> read) {

    static SidecarFile at(Path path) throws IOException {
        try {
            if (Files.size(path) > XmpDocument.MOST_BYTES) {
                throw new IOException(
                        "it has more than %d MB, which no sidecar has".formatted(XmpDocument.MOST_BYTES >> 20));
            }
            return new SidecarFile(path, Optional.of(Files.readAllBytes(path)));
        } catch (NoSuchFileException none) {
            return new SidecarFile(path, Optional.empty());
        }
    }

    boolean exists() {
        return read.isPresent();
    }

    /** What it says; a new one says nothing but which photo it is of. */
    XmpDocument document(ListedPhoto photo) throws XmpException {
        return exists() ? XmpDocument.of(read.get()) : fresh(photo.name());
    }

    /** Adobe's programs tell by the extension which of the files of a shot a sidecar by stem belongs to. */
    private XmpDocument fresh(String photo) throws XmpException {
        String stem = Shots.stem(photo);
        boolean byStem = path.getFileName().toString().equals(stem + ".xmp") && !stem.equals(photo);
        return byStem
                ? XmpDocument.empty()
                        .with(
                                XmpName.SIDECAR_FOR,
                                photo.substring(stem.length() + 1).toUpperCase(Locale.ROOT))
                : XmpDocument.empty();
    }

    void write(byte[] content) throws IOException {
        if (exists()) {
            SafeFile.replace(path, read.get(), content);
        } else {
            SafeFile.create(path, content);
        }
    }

    /** Why it could not be read or written, and what to do. */
    static String words(IOException failure) {
        return switch (failure) {
            case AccessDeniedException _ ->
                "It may not be written: it, or its folder, is read-only. Allow writing there and export again.";
            case FileAlreadyExistsException _ -> "Another program made it just now. Export again.";
            case NoSuchFileException _ -> "Its folder is not there any more. Connect the disk and export again.";
            case FileSystemException e
            when e.getReason() != null -> "It cannot be written: %s.".formatted(e.getReason());
            default -> "It is left as it is: %s.".formatted(failure.getMessage());
        };
    }
}
