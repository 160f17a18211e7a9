package dev.memorylane.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.s3server.S3Proxy;
import dev.memorylane.standalone.demo.DemoTrip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bucket of a real S3 server, from its objects to the shortlist, through an outage of the server. */
class BucketIT {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir
    Path temp;

    @Test
    void shouldMakeAShortlistOfABucketAndLoseNothingWhileItsServerIsAway() throws Exception {
        // Given
        Path bucket = Files.createDirectories(temp.resolve("buckets/trips"));
        List<Path> photos = drawn();
        for (Path photo : photos.subList(0, 6)) {
            drop(photo, bucket);
        }
        try (S3Proxy server = S3Proxy.over(temp.resolve("buckets"), temp)) {
            try (LaneProcess lane = watch(server)) {
                lane.awaitOutput("6 seen · 6 embedded", PATIENCE);

                // When
                server.kill();
                lane.awaitThat(() -> logged("cannot be reached"), "word of the outage", PATIENCE);
                Files.delete(bucket.resolve(photos.getFirst().getFileName()));
                drop(photos.get(6), bucket);
                drop(photos.get(7), bucket);
                server.start();

                // Then
                lane.awaitOutput("7 seen · 7 embedded", PATIENCE);
            }
            try (LaneProcess lane = once(server)) {
                assertThat(lane.await(PATIENCE)).as(lane.output()).isZero();
                assertThat(lane.output()).contains("7 embedded, 0 duplicates, 0 rejected", "1 removed");
            }
        }
    }

    private LaneProcess watch(S3Proxy server) throws IOException {
        return lane(
                server, "run", "s3://trips", "--s3-endpoint", server.config().endpoint());
    }

    private LaneProcess once(S3Proxy server) throws IOException {
        return lane(
                server, "run", "s3://trips", "--s3-endpoint", server.config().endpoint(), "--once");
    }

    private LaneProcess lane(S3Proxy server, String... arguments) throws IOException {
        return LaneProcess.start(
                temp.resolve("home"),
                List.of("-Dmemorylane.ingest.reconcile-every=2s"),
                Map.of(
                        "AWS_ACCESS_KEY_ID", server.config().keys().accessKey(),
                        "AWS_SECRET_ACCESS_KEY", server.config().keys().secretKey()),
                arguments);
    }

    private boolean logged(String words) {
        try {
            return Files.readString(temp.resolve("home/logs/memory-lane.log")).contains(words);
        } catch (IOException notYet) {
            return false;
        }
    }

    private List<Path> drawn() throws Exception {
        DemoTrip.write(temp.resolve("drawn"), 1);
        try (Stream<Path> files = Files.walk(temp.resolve("drawn"))) {
            return files.filter(file -> file.toString().endsWith(".JPG"))
                    .sorted()
                    .toList();
        }
    }

    /** As a whole, as an object appears in a bucket. */
    private void drop(Path photo, Path bucket) throws IOException {
        Path part = Files.copy(photo, temp.resolve("part"));
        Files.move(part, bucket.resolve(photo.getFileName()));
    }
}
