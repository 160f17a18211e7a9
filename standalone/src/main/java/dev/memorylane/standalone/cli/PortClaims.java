package dev.memorylane.standalone.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Which ports the running programs of this person mean to listen on. Between the choice of a port and its use lie the seconds in
 * which the servers start, and a socket that held it until then could not be handed to the one that listens: a locked file can.
 * The lock goes with the process, however it ends.
 */
final class PortClaims {
    private final Path folder;
    /** Open as long as the process runs: a lock ends with its channel. */
    private final List<FileChannel> held = new ArrayList<>();

    PortClaims(Path folder) {
        this.folder = folder;
    }

    static PortClaims ofThisPerson() {
        return new PortClaims(
                Path.of(System.getProperty("java.io.tmpdir"), "memory-lane-" + System.getProperty("user.name")));
    }

    /** False where another program claims it, or this one does already. Where no file can be locked, any port may be taken. */
    synchronized boolean take(int port) {
        try {
            Files.createDirectories(folder);
            return lock(FileChannel.open(
                    folder.resolve("port-" + port), StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        } catch (IOException e) {
            return true;
        }
    }

    private boolean lock(FileChannel file) throws IOException {
        if (isLocked(file)) {
            held.add(file);
            return true;
        }
        file.close();
        return false;
    }

    private static boolean isLocked(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
