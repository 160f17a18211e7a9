package dev.memorylane.standalone.home;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Folders of which other users of the machine see and change nothing, whatever the umask: everything lies below them. */
public final class PrivateFolder {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private PrivateFolder() {}

    /** Makes the folder where it is missing, and keeps others out of one that is there. */
    public static void make(Path folder) throws IOException {
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (Files.notExists(folder)) {
            Files.createDirectory(folder);
        }
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")
                && !Files.getPosixFilePermissions(folder).equals(OWNER_ONLY)) {
            close(folder);
        }
    }

    private static void close(Path folder) throws IOException {
        try {
            Files.setPosixFilePermissions(folder, OWNER_ONLY);
        } catch (FileSystemException e) {
            throw new IOException(
                    "The folder %s belongs to another user (%s), who could read and change what is kept there. Choose another folder with --home."
                            .formatted(folder, Files.getOwner(folder).getName()),
                    e);
        }
    }
}
