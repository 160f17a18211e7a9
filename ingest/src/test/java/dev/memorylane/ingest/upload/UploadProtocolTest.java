package dev.memorylane.ingest.upload;

import static dev.memorylane.ingest.upload.TusClient.base64;
import static dev.memorylane.ingest.upload.TusClient.header;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** What the tus resumable upload protocol 1.0.0 and its extensions ask for. */
@QuarkusTest
class UploadProtocolTest extends WatchedUploads {
    @Test
    void shouldTellItsAbilitiesToWhoeverAsks() throws Exception {
        // When
        HttpResponse<byte[]> answer = tus.send("OPTIONS", tus.uploads(), null);

        // Then
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(header(answer, "Tus-Version")).isEqualTo("1.0.0");
        assertThat(header(answer, "Tus-Max-Size")).isEqualTo("3000000");
        assertThat(header(answer, "Tus-Extension").split(","))
                .contains("creation", "termination", "checksum", "expiration");
        assertThat(header(answer, "Tus-Checksum-Algorithm").split(",")).contains("sha1");
    }

    @Test
    void shouldTellWhenAnUploadIsForgotten() throws Exception {
        // When
        HttpResponse<byte[]> begun = tus.create("b.jpg", 5);

        // Then
        ZonedDateTime expires =
                ZonedDateTime.parse(header(begun, "Upload-Expires"), DateTimeFormatter.RFC_1123_DATE_TIME);
        assertThat(expires.toInstant()).isAfter(Instant.now().plus(Duration.ofDays(6)));
    }

    @Test
    void shouldHoldAChecksumAgainstTheBytes() throws Exception {
        // Given
        byte[] photo = random(1_000);
        String upload = tus.begin("checked.jpg", photo.length);
        String good = "sha1 "
                + Base64.getEncoder()
                        .encodeToString(MessageDigest.getInstance("SHA-1").digest(photo));

        // When
        HttpResponse<byte[]> unknown = tus.patch(upload, 0, photo, "Upload-Checksum", "crc7 AAAA");
        HttpResponse<byte[]> wrong = tus.patch(upload, 0, photo, "Upload-Checksum", "sha1 AAAA");
        HttpResponse<byte[]> right = tus.patch(upload, 0, photo, "Upload-Checksum", good);

        // Then
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(wrong.statusCode()).isEqualTo(460);
        assertThat(right.statusCode()).isEqualTo(204);
    }

    @Test
    void shouldEndAnUpload() throws Exception {
        // Given
        String upload = tus.begin("unwanted.jpg", 10);

        // When
        HttpResponse<byte[]> ended = tus.tus("DELETE", upload, null);

        // Then
        assertThat(ended.statusCode()).isEqualTo(204);
        assertThat(tus.head(upload).statusCode()).isEqualTo(404);
    }

    @Test
    void shouldTakeTheMethodThatAHeaderMeans() throws Exception {
        // Given
        String upload = tus.begin("old-proxy.jpg", 3);

        // When
        HttpResponse<byte[]> answer = tus.tus(
                "POST",
                upload,
                new byte[] {1, 2, 3},
                "Upload-Offset",
                "0",
                "Content-Type",
                "application/offset+octet-stream",
                "X-HTTP-Method-Override",
                "PATCH");

        // Then
        assertThat(answer.statusCode()).isEqualTo(204);
    }

    @Test
    void shouldTakeTheFirstBytesWithTheRequestThatBegins() throws Exception {
        // When
        HttpResponse<byte[]> answer = tus.tus(
                "POST",
                tus.uploads(),
                new byte[] {1, 2, 3},
                "Upload-Length",
                "5",
                "Upload-Metadata",
                "filename " + base64("first.jpg"),
                "Content-Type",
                "application/offset+octet-stream");

        // Then
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(header(answer, "Upload-Offset")).isEqualTo("3");
    }

    @Test
    void shouldRefuseABeginningThatTellsNoVersionNoLengthOrNoLibrary() throws Exception {
        // Given
        String nobodys = new TusClient(base, "nobody").uploads();

        // When, Then
        assertThat(tus.send("POST", tus.uploads(), null, "Upload-Length", "1").statusCode())
                .isEqualTo(412);
        assertThat(tus.send("POST", tus.uploads(), null, "Tus-Resumable", "0.2.2", "Upload-Length", "1")
                        .statusCode())
                .isEqualTo(412);
        assertThat(tus.tus("POST", tus.uploads(), null).statusCode()).isEqualTo(400);
        assertThat(tus.tus("POST", tus.uploads(), null, "Upload-Length", "-1").statusCode())
                .isEqualTo(400);
        assertThat(tus.tus("POST", tus.uploads(), null, "Upload-Defer-Length", "1")
                        .statusCode())
                .isEqualTo(400);
        assertThat(tus.create("a.jpg", 3_000_001).statusCode()).isEqualTo(413);
        assertThat(tus.tus(
                                "POST",
                                nobodys,
                                null,
                                "Upload-Length",
                                "1",
                                "Upload-Metadata",
                                "filename " + base64("a.jpg"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void shouldRefuseBytesThatDoNotFit() throws Exception {
        // Given
        String upload = tus.begin("a.jpg", 10);

        // When, Then
        assertThat(tus.patch(upload, 5, new byte[1]).statusCode()).isEqualTo(409);
        assertThat(tus.patch(upload, 0, new byte[11]).statusCode()).isEqualTo(413);
        assertThat(tus.tus("PATCH", upload, new byte[1], "Upload-Offset", "0").statusCode())
                .isEqualTo(415);
    }
}
