package dev.memorylane.standalone.servers;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * What a server prints, in a file that never outgrows its bound: when it is full, and at each new start, it becomes the
 * previous one, and the one before that is dropped.
 */
final class ServerLog implements AutoCloseable {

    static final long BOUND = 8L * 1024 * 1024;

    private final Path file;
    private final long bound;
    private BufferedWriter writer;
    private long written;

    private ServerLog(Path file, long bound) throws IOException {
        this.file = file;
        this.bound = bound;
        turnOver();
    }

    static ServerLog open(Path file) throws IOException {
        return open(file, BOUND);
    }

    static ServerLog open(Path file, long bound) throws IOException {
        Files.createDirectories(file.getParent());
        return new ServerLog(file, bound);
    }

    Path file() {
        return file;
    }

    /** Adds a line; a full disk costs the line, never the server, which would block if nobody read what it prints. */
    synchronized void add(String line) {
        try {
            if (written + line.length() > bound) {
                writer.close();
                turnOver();
            }
            writer.write(line);
            writer.newLine();
            writer.flush();
            written += line.length() + 1L;
        } catch (IOException lineLost) {
            written = Math.max(written, 0);
        }
    }

    private void turnOver() throws IOException {
        if (Files.exists(file)) {
            Files.move(file, previous(), StandardCopyOption.REPLACE_EXISTING);
        }
        writer = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        written = 0;
    }

    private Path previous() {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return file.resolveSibling(name.substring(0, dot) + ".previous" + name.substring(dot));
    }

    @Override
    public synchronized void close() throws IOException {
        writer.close();
    }
}
