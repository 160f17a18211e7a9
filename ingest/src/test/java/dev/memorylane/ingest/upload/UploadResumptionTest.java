package dev.memorylane.ingest.upload;

import static dev.memorylane.ingest.upload.TusClient.header;
import static java.util.Arrays.copyOf;
import static java.util.Arrays.copyOfRange;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.net.Socket;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Files that come in pieces, over connections that break. */
@QuarkusTest
class UploadResumptionTest extends WatchedUploads {
    @Test
    void shouldTakeAFileInPiecesAndTellWhatBecameOfIt() throws Exception {
        // Given
        byte[] photo = random(1_500_000);
        String upload = tus.begin("holiday.jpg", photo.length);

        // When
        HttpResponse<byte[]> first = tus.patch(upload, 0, copyOf(photo, 1_000_000));
        HttpResponse<byte[]> asked = tus.head(upload);
        HttpResponse<byte[]> last = tus.patch(upload, 1_000_000, copyOfRange(photo, 1_000_000, photo.length));

        // Then
        assertThat(first.statusCode()).isEqualTo(204);
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(header(asked, "Upload-Offset")).isEqualTo("1000000");
        assertThat(header(asked, "Upload-Length")).isEqualTo("1500000");
        assertThat(header(asked, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(last, "Upload-Offset")).isEqualTo("1500000");
        JsonNode status = tus.status(upload);
        assertThat(status.get("state").asText()).isEqualTo("dropped");
        assertThat(WATCHED.resolve(status.get("file").asText())).hasBinaryContent(photo);
    }

    @Test
    void shouldKeepWhatCameWhenTheConnectionBroke() throws Exception {
        // Given
        byte[] photo = random(300_000);
        String upload = tus.begin("broken.jpg", photo.length);

        // When
        try (Socket _ = tus.patchAndStop(upload, photo.length, copyOf(photo, 200_000))) {
            tus.awaitOffset(upload, 200_000);
        }
        HttpResponse<byte[]> rest = tus.patch(upload, 200_000, copyOfRange(photo, 200_000, photo.length));

        // Then
        assertThat(rest.statusCode()).isEqualTo(204);
        assertThat(WATCHED.resolve(tus.status(upload).get("file").asText())).hasBinaryContent(photo);
    }

    @Test
    void shouldLetAClientThatComesBackTakeOverFromItsOwnDeadConnection() throws Exception {
        // Given
        byte[] photo = random(100_000);
        String upload = tus.begin("sleepy.jpg", photo.length);
        try (Socket _ = tus.patchAndStop(upload, photo.length, copyOf(photo, 3))) {
            tus.awaitOffset(upload, 3);

            // When
            HttpResponse<byte[]> rest = tus.patch(upload, 3, copyOfRange(photo, 3, photo.length));

            // Then
            assertThat(rest.statusCode()).isEqualTo(204);
            assertThat(header(rest, "Upload-Offset")).isEqualTo("100000");
        }
    }
}
