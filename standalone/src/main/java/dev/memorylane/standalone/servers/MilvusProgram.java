package dev.memorylane.standalone.servers;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Milvus Lite, the native server out of its Python package, started without Python.
 *
 * <p>It watches a lock file and ends when it can take the lock itself, that is, when its parent is gone. The file is
 * this parent's alone: were it shared, a new parent's lock would keep the old parent's server alive.
 */
final class MilvusProgram implements ChildProgram {

    /** The server takes no name longer than 36 characters. */
    private static final String DATABASE = "memory-lane.db";

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Path libraries;
    private final Path directory;
    private final int port;
    private final Path lockFile;
    private final FileChannel lock;

    private MilvusProgram(Path libraries, Path directory, int port, Path lockFile, FileChannel lock) {
        this.libraries = libraries;
        this.directory = directory;
        this.port = port;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    static MilvusProgram of(ServersLayout layout, Path directory, Ports ports) throws IOException {
        Path libraries = MilvusLite.unpacked(layout.milvusWheel(), layout.cache());
        Files.createDirectories(directory);
        Path lockFile = Files.createTempFile(directory, "parent-", ".lock");
        FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new ServerStartException("Milvus cannot be guarded: " + lockFile + " is locked by another process.");
        }
        return new MilvusProgram(libraries, directory, ports.main(), lockFile, channel);
    }

    @Override
    public Server server() {
        return Server.MILVUS;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Path workingDirectory() {
        return directory;
    }

    @Override
    public List<String> command() {
        return List.of(
                libraries.resolve("milvus").toString(),
                directory.resolve(DATABASE).toString(),
                "127.0.0.1:" + port,
                "ERROR",
                lockFile.toString());
    }

    @Override
    public Map<String, String> environment() {
        String path = libraries.toString();
        return Map.of("LD_LIBRARY_PATH", path, "DYLD_LIBRARY_PATH", path);
    }

    @Override
    public boolean serves(ChildProcess child) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(Ports.LOOPBACK.getAddress(), port), (int) PATIENCE.toMillis());
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public boolean answers(Duration patience) {
        return Question.TO_A_GRPC_SERVER.isAnswered(port, patience);
    }

    @Override
    public String version(ChildProcess child) {
        return "Lite " + MilvusLite.VERSION;
    }

    @Override
    public void askToEnd(Process process) {
        process.destroy();
    }

    @Override
    public void close() throws IOException {
        lock.close();
        Files.deleteIfExists(lockFile);
    }
}
