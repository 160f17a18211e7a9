package dev.memorylane.ingest;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.memorylane.fixtures.FreePort;
import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A real MinIO that sends its notifications to a webhook; a test is skipped, loudly, where there is none. */
final class Minio implements AutoCloseable {
    static final String KEY = "memorylane";
    private static final long PATIENCE_MS = 30_000;

    private final Process process;
    private final URI endpoint;

    private Minio(Process process, URI endpoint) {
        this.process = process;
        this.endpoint = endpoint;
    }

    /**
     * @param folder an existing one, for its data and its queue of notifications
     * @param token which the webhook sends
     */
    static Minio start(Path folder, URI webhook, String token) throws IOException, InterruptedException {
        Optional<Path> program = program();
        if (program.isEmpty()) {
            System.err.println("SKIPPED, real bucket events are not tested: no minio on the PATH or in .lane."
                    + " GOBIN=$PWD/.lane CGO_ENABLED=0 go install github.com/minio/minio@latest");
        }
        assumeTrue(program.isPresent(), "no minio on the PATH or in .lane");
        int port = FreePort.any();
        ProcessBuilder builder = new ProcessBuilder(
                        program.get().toString(),
                        "server",
                        "--address",
                        "127.0.0.1:" + port,
                        "--console-address",
                        "127.0.0.1:" + FreePort.any(),
                        Files.createDirectories(folder.resolve("data")).toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("minio.log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "MINIO_ROOT_USER",
                        KEY,
                        "MINIO_ROOT_PASSWORD",
                        KEY,
                        "MINIO_NOTIFY_WEBHOOK_ENABLE_LANE",
                        "on",
                        "MINIO_NOTIFY_WEBHOOK_ENDPOINT_LANE",
                        webhook.toString(),
                        "MINIO_NOTIFY_WEBHOOK_AUTH_TOKEN_LANE",
                        "Bearer " + token,
                        "MINIO_NOTIFY_WEBHOOK_QUEUE_DIR_LANE",
                        Files.createDirectories(folder.resolve("queue")).toString()));
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        Minio minio = new Minio(process, URI.create("http://127.0.0.1:" + port));
        minio.await(folder);
        return minio;
    }

    URI endpoint() {
        return endpoint;
    }

    private void await(Path folder) throws IOException, InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (!listens()) {
            if (!process.isAlive() || System.currentTimeMillis() > end) {
                throw new IOException("MinIO does not start: " + Files.readString(folder.resolve("minio.log")));
            }
            Thread.sleep(50);
        }
    }

    private boolean listens() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(endpoint.getHost(), endpoint.getPort()), 200);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Optional<Path> program() {
        Stream<Path> onPath =
                Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
        return Stream.concat(Stream.of(Path.of("..", ".lane")), onPath)
                .map(folder -> folder.resolve("minio"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
