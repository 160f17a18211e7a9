package dev.memorylane.export.xmp;

import dev.memorylane.export.file.NewFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Set;

/** Replaces small files whole: a reader sees the old one or the new one, also after a power cut. */
final class SafeFile {
    private static final Set<PosixFilePermission> WRITE =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private SafeFile() {}

    /**
     * Replaces a file that still holds what was read.
     *
     * @throws IOException in words where it does not, or may not be written
     */
    static void replace(Path file, byte[] read, byte[] content) throws IOException {
        Path real = file.toRealPath();
        if (isReadOnly(real)) {
            throw new AccessDeniedException(real.toString());
        }
        Path part = written(real, content);
        try {
            keepOwnership(real, part);
            if (!Arrays.equals(Files.readAllBytes(real), read)) {
                throw new IOException("it was changed by another program just now. Export again");
            }
            Files.move(part, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        sync(real.getParent());
    }

    /**
     * Makes a file where there is none.
     *
     * @throws FileAlreadyExistsException where another program was faster
     */
    static void create(Path file, byte[] content) throws IOException {
        Path part = written(file, content);
        try {
            NewFile.place(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
        sync(file.getParent());
    }

    private static Path written(Path file, byte[] content) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        Files.deleteIfExists(part);
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(part);
            throw e;
        }
        return part;
    }

    /** The administrator may write everywhere; what was locked on purpose stays as it is all the same. */
    private static boolean isReadOnly(Path file) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return !Files.isWritable(file)
                || (posix != null
                        && posix.readAttributes().permissions().stream().noneMatch(WRITE::contains));
    }

    private static void keepOwnership(Path from, Path to) throws IOException {
        PosixFileAttributeView before = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (before == null) {
            return;
        }
        PosixFileAttributeView after = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        after.setPermissions(before.readAttributes().permissions());
        if (!after.readAttributes().owner().equals(before.readAttributes().owner())) {
            after.setOwner(before.readAttributes().owner());
            after.setGroup(before.readAttributes().group());
        }
    }

    /** So that the name survives too; some systems open no folders for that. */
    private static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notHere) {
            return;
        }
    }
}
