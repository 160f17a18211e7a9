package dev.memorylane.standalone.faults;

import dev.memorylane.s3server.S3Proxy;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A bucket on an S3 server of the suite's own, behind a proxy that can be slow.
 *
 * @param folder in which the server keeps the bucket's objects
 */
record Bucket(S3Proxy server, Link link, Path folder) implements AutoCloseable {
    private static final String NAME = "dropped";

    /** @param work an existing folder for the buckets, and for the server's configuration and log */
    static Bucket in(Path work) throws IOException, InterruptedException {
        Path buckets = Files.createDirectories(work.resolve("buckets"));
        S3Proxy server = S3Proxy.over(buckets, work);
        Link link = Link.to(() -> URI.create(server.config().endpoint()));
        return new Bucket(server, link, buckets.resolve(NAME));
    }

    Photos photos() {
        return new Photos(
                folder,
                true,
                List.of("s3://" + NAME, "--s3-endpoint", "http://127.0.0.1:" + link.port()),
                List.of("-Dmemorylane.ingest.reconcile-every=2s"));
    }

    Map<String, String> environment() {
        return Map.of(
                "AWS_ACCESS_KEY_ID", server.config().keys().accessKey(),
                "AWS_SECRET_ACCESS_KEY", server.config().keys().secretKey());
    }

    void keepAway(Duration lasting) throws IOException, InterruptedException {
        server.kill();
        Thread.sleep(lasting);
        server.start();
    }

    /** It answers, and has nothing, or only what came since. */
    void empty(Duration lasting) throws IOException, InterruptedException {
        Path away = folder.resolveSibling(".away");
        Files.move(folder, away);
        Files.createDirectory(folder);
        Thread.sleep(lasting);
        try (Stream<Path> meanwhile = Files.list(folder)) {
            for (Path object : meanwhile.toList()) {
                Files.move(object, away.resolve(object.getFileName()));
            }
        }
        Files.delete(folder);
        Files.move(away, folder);
    }

    @Override
    public void close() throws IOException {
        link.close();
        server.close();
    }
}
