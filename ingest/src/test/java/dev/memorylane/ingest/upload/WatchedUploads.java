package dev.memorylane.ingest.upload;

import dev.memorylane.ingest.folder.FolderSource;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;

/** Uploads into a watched folder, as a client sees them. */
abstract class WatchedUploads {
    static final Path WATCHED = Path.of("target/test-watched");

    @TestHTTPResource("/")
    URI base;

    TusClient tus;

    @BeforeEach
    void watch() throws Exception {
        Files.createDirectories(WATCHED);
        tus = new TusClient(base, FolderSource.of(WATCHED, List.of()).source().library());
    }

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
