package dev.memorylane.ingest;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A program of its own that locks a file until it is ended. */
final class LockHolder {
    private LockHolder() {}

    /** @param arguments the file to lock, the file to make once it is locked */
    public static void main(String[] arguments) throws Exception {
        try (FileChannel channel =
                        FileChannel.open(Path.of(arguments[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            Files.createFile(Path.of(arguments[1]));
            Thread.sleep(60_000);
        }
    }
}
