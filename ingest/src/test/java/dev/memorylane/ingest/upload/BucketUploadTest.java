package dev.memorylane.ingest.upload;

import static dev.memorylane.ingest.upload.TusClient.header;
import static java.util.Arrays.copyOf;
import static java.util.Arrays.copyOfRange;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memorylane.schemas.blob.Sha256;
import dev.memorylane.storage.s3.Buckets;
import dev.memorylane.storage.s3.S3Address;
import dev.memorylane.storage.s3.S3Reader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Uploads over HTTP into a bucket of a real S3 server. */
@QuarkusTest
@TestProfile(BucketUploadTest.Profile.class)
@QuarkusTestResource(value = BucketServer.class, restrictToAnnotatedClass = true)
class BucketUploadTest {
    private static final String LIBRARY = "osaka";

    /** What a person would configure, but the address of the server. */
    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "memorylane.ingest.buckets[0].place",
                    "s3://" + BucketServer.BUCKET + "/2026",
                    "memorylane.ingest.buckets[0].library",
                    LIBRARY,
                    "memorylane.ingest.uploads.folder",
                    "target/test-bucket-uploads");
        }
    }

    @TestHTTPResource("/")
    URI base;

    @Inject
    Buckets buckets;

    private TusClient tus;

    @BeforeEach
    void aim() {
        tus = new TusClient(base, LIBRARY);
    }

    @Test
    void shouldPutAFileIntoTheBucketWhenAllOfItIsThereThoughTheConnectionBroke() throws Exception {
        // Given
        byte[] photo = WatchedUploads.random(400_000);
        String upload = tus.begin("Straße 写真.jpg", photo.length);

        // When
        try (Socket _ = tus.patchAndStop(upload, photo.length, copyOf(photo, 250_000))) {
            tus.awaitOffset(upload, 250_000);
        }
        boolean early = buckets.look(address("Uploads/Straße 写真.jpg")).isPresent();
        HttpResponse<byte[]> rest = tus.patch(upload, 250_000, copyOfRange(photo, 250_000, photo.length));

        // Then
        assertThat(early).isFalse();
        assertThat(rest.statusCode()).isEqualTo(204);
        assertThat(header(rest, "Upload-Offset")).isEqualTo("400000");
        JsonNode status = tus.status(upload);
        assertThat(status.get("state").asText()).isEqualTo("dropped");
        assertThat(status.get("file").asText()).isEqualTo("Uploads/Straße 写真.jpg");
        assertThat(content("Uploads/Straße 写真.jpg")).isEqualTo(Sha256.hex(photo));
    }

    @Test
    void shouldReplaceNothingThatIsThere() throws Exception {
        // Given
        byte[] first = WatchedUploads.random(1_000);
        byte[] other = WatchedUploads.random(1_001);

        // When
        String begun = uploaded("same name.jpg", first);
        String again = uploaded("same name.jpg", first);
        String beside = uploaded("same name.jpg", other);

        // Then
        assertThat(begun).isEqualTo("Uploads/same name.jpg");
        assertThat(again).isEqualTo(begun);
        assertThat(content(begun)).isEqualTo(Sha256.hex(first));
        assertThat(beside).isEqualTo("Uploads/same name (2).jpg");
        assertThat(content(beside)).isEqualTo(Sha256.hex(other));
    }

    private String uploaded(String name, byte[] bytes) throws Exception {
        String upload = tus.begin(name, bytes.length);
        assertThat(tus.patch(upload, 0, bytes).statusCode()).isEqualTo(204);
        return tus.status(upload).get("file").asText();
    }

    private String content(String file) throws IOException {
        S3Address address = address(file);
        String version = buckets.look(address).orElseThrow().version().text();
        try (InputStream in = new S3Reader(buckets).open(address.uri(), version)) {
            return Sha256.hex(in);
        }
    }

    private static S3Address address(String file) {
        return new S3Address(BucketServer.BUCKET, "2026/" + file);
    }
}
