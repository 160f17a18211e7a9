package dev.memorylane.ingest.upload;

import dev.memorylane.s3server.S3Proxy;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** An S3 server on loopback, with one empty bucket. */
public class BucketServer implements QuarkusTestResourceLifecycleManager {
    static final String BUCKET = "holidays";

    private S3Proxy server;

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "bucket-server");
            Files.createDirectories(folder.resolve("buckets").resolve(BUCKET));
            server = S3Proxy.over(folder.resolve("buckets"), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return Map.of(
                "memorylane.s3.endpoint", server.config().endpoint(),
                "memorylane.s3.access-key", server.config().keys().accessKey(),
                "memorylane.s3.secret-key", server.config().keys().secretKey());
    }

    @Override
    public void stop() {
        server.close();
    }
}
