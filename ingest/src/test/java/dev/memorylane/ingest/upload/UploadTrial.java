package dev.memorylane.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Uploads into a watched folder, as they are kept on the disk. */
abstract class UploadTrial {
    static final String LIBRARY = "osaka-1a2b3c4d";
    static final Instant NOW = Instant.now();

    @TempDir
    Path folder;

    Path watched;
    Path kept;
    Limits limits = new Limits();
    Uploads uploads;

    /** As the settings say, but for what a test changes. */
    static final class Limits {
        long maxBytes = 1_000;
        int concurrent = 2;
        int unfinished = 3;
        long spareBytes = 0;
    }

    @BeforeEach
    void open() throws IOException {
        watched = Files.createDirectories(folder.resolve("watched"));
        kept = folder.resolve("home/uploads");
        uploads = opened(NOW);
    }

    Uploads opened(Instant now) throws IOException {
        DropTargets targets = new DropTargets() {
            @Override
            public Optional<DropTarget> of(String library) {
                return library.equals(LIBRARY) ? Optional.of(new FolderDrop(watched, "Uploads")) : Optional.empty();
            }

            @Override
            public List<String> libraries() {
                return List.of(LIBRARY);
            }
        };
        return new Uploads(settings(), UploadStore.open(kept), targets, Clock.fixed(now, ZoneOffset.UTC));
    }

    UploadSettings settings() {
        return new UploadSettings() {
            @Override
            public Optional<Path> folder() {
                return Optional.of(kept);
            }

            @Override
            public String into() {
                return "Uploads";
            }

            @Override
            public long maxBytes() {
                return limits.maxBytes;
            }

            @Override
            public int concurrent() {
                return limits.concurrent;
            }

            @Override
            public int unfinished() {
                return limits.unfinished;
            }

            @Override
            public Duration keep() {
                return Duration.ofDays(7);
            }

            @Override
            public long spareBytes() {
                return limits.spareBytes;
            }
        };
    }

    interface Try {
        Object run() throws Exception;
    }

    static RefusedException refusal(Try attempt) {
        try {
            attempt.run();
        } catch (RefusedException e) {
            assertThat(e.getMessage()).endsWith(".");
            return e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("Nothing was refused");
    }

    UploadId begin(String name, long size) throws IOException, RefusedException {
        return uploads.create(LIBRARY, metadata(name), size).upload().id();
    }

    static UploadMetadata metadata(String name) throws RefusedException {
        String base64 = Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
        return UploadMetadata.parse("filename " + base64);
    }

    Uploads.Progress append(UploadId id, long offset, String bytes) throws IOException, RefusedException {
        return append(id, offset, Optional.empty(), stream(bytes));
    }

    Uploads.Progress append(UploadId id, long offset, Optional<Checksum> checksum, InputStream bytes)
            throws IOException, RefusedException {
        return uploads.append(LIBRARY, id, new Chunk(offset, Optional.empty(), checksum, bytes), () -> {});
    }

    static InputStream stream(String bytes) {
        return new ByteArrayInputStream(bytes.getBytes(StandardCharsets.UTF_8));
    }

    static InputStream breaking(String bytes) {
        InputStream whole = stream(bytes);
        return new InputStream() {
            @Override
            public int read() throws IOException {
                int next = whole.read();
                if (next < 0) {
                    throw new IOException("Connection reset");
                }
                return next;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int read = whole.read(into, offset, length);
                if (read < 0) {
                    throw new IOException("Connection reset");
                }
                return read;
            }
        };
    }

    static String base64(String algorithm, String bytes) throws Exception {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance(algorithm).digest(bytes.getBytes(StandardCharsets.UTF_8)));
    }

    static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
