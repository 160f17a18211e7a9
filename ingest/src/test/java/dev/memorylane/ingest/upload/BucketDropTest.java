package dev.memorylane.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memorylane.ingest.TestS3;
import dev.memorylane.s3server.S3Proxy;
import dev.memorylane.schemas.blob.Sha256;
import dev.memorylane.storage.s3.Buckets;
import dev.memorylane.storage.s3.S3Address;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the buckets of a real S3 server. */
class BucketDropTest {
    @TempDir
    static Path temp;

    private static S3Proxy server;
    private static BucketDrop target;

    @BeforeAll
    static void startServer() throws Exception {
        Files.createDirectories(temp.resolve("buckets/photos"));
        server = S3Proxy.over(temp.resolve("buckets"), temp);
        target = new BucketDrop(new S3Address("photos", "2026/"), "Uploads", new Buckets(TestS3.settings(server)));
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Test
    void shouldPutFilesThereOnceAndNumberThoseOfTheSameName() throws Exception {
        // When
        Dropped first = drop("Straße 写真.jpg", "one");
        Dropped again = drop("Straße 写真.jpg", "one");
        Dropped other = drop("Straße 写真.jpg", "two");

        // Then
        assertThat(first.file()).isEqualTo("Uploads/Straße 写真.jpg");
        assertThat(again).isEqualTo(new Dropped(first.file(), first.sha256(), true));
        assertThat(other.file()).isEqualTo("Uploads/Straße 写真 (2).jpg");
        assertThat(temp.resolve("buckets/photos/2026").resolve(first.file())).hasContent("one");
        assertThat(temp.resolve("buckets/photos/2026").resolve(other.file())).hasContent("two");
    }

    @Test
    void shouldHoldOutEvenWhereANameWasNotMadeSafe() {
        assertThatThrownBy(() -> drop("../a.jpg", "one")).hasMessageContaining("leads out");
    }

    private static Dropped drop(String name, String content) throws IOException {
        Path file = Files.writeString(temp.resolve("received"), content);
        return target.drop(
                file,
                name,
                Optional.of(Instant.parse("2020-02-03T04:05:06Z")),
                Sha256.hex(content.getBytes(StandardCharsets.UTF_8)));
    }
}
