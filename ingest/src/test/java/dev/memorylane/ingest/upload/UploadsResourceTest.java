package dev.memorylane.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memorylane.ingest.folder.FolderSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The protocol as a client sees it; see the tus resumable upload protocol 1.0.0. */
@QuarkusTest
class UploadsResourceTest {
    private static final Path WATCHED = Path.of("target/test-watched");
    private static final String BYTES = "application/offset+octet-stream";

    @Inject
    ObjectMapper json;

    @TestHTTPResource("/")
    URI base;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private String uploads;

    @BeforeEach
    void watch() throws Exception {
        Files.createDirectories(WATCHED);
        uploads =
                "/api/libraries/" + FolderSource.of(WATCHED, List.of()).source().library() + "/uploads";
    }

    @Test
    void shouldTellItsAbilitiesToWhoeverAsks() throws Exception {
        // When
        HttpResponse<byte[]> answer = send("OPTIONS", uploads, null);

        // Then
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(header(answer, "Tus-Version")).isEqualTo("1.0.0");
        assertThat(header(answer, "Tus-Max-Size")).isEqualTo("3000000");
        assertThat(header(answer, "Tus-Extension").split(","))
                .contains("creation", "termination", "checksum", "expiration");
        assertThat(header(answer, "Tus-Checksum-Algorithm").split(",")).contains("sha1");
    }

    @Test
    void shouldTakeAFileInPiecesAndTellWhatBecameOfIt() throws Exception {
        // Given
        byte[] photo = random(1_500_000);
        String upload = begin("holiday.jpg", photo.length);

        // When
        HttpResponse<byte[]> first = patch(upload, 0, slice(photo, 0, 1_000_000));
        HttpResponse<byte[]> asked = send("HEAD", upload, null, "Tus-Resumable", "1.0.0");
        HttpResponse<byte[]> last = patch(upload, 1_000_000, slice(photo, 1_000_000, photo.length));

        // Then
        assertThat(first.statusCode()).isEqualTo(204);
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(header(asked, "Upload-Offset")).isEqualTo("1000000");
        assertThat(header(asked, "Upload-Length")).isEqualTo("1500000");
        assertThat(header(asked, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(last, "Upload-Offset")).isEqualTo("1500000");
        JsonNode status = json.readTree(send("GET", upload, null).body());
        assertThat(status.get("state").asText()).isEqualTo("dropped");
        assertThat(WATCHED.resolve(status.get("file").asText())).hasBinaryContent(photo);
    }

    @Test
    void shouldTellWhenAnUploadIsForgotten() throws Exception {
        // When
        HttpResponse<byte[]> begun = create("b.jpg", 5);

        // Then
        ZonedDateTime expires =
                ZonedDateTime.parse(header(begun, "Upload-Expires"), DateTimeFormatter.RFC_1123_DATE_TIME);
        assertThat(expires.toInstant()).isAfter(Instant.now().plus(Duration.ofDays(6)));
    }

    @Test
    void shouldKeepWhatCameWhenTheConnectionBroke() throws Exception {
        // Given
        byte[] photo = random(300_000);
        String upload = begin("broken.jpg", photo.length);

        // When
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("PATCH " + upload
                            + " HTTP/1.1\r\nHost: " + base.getAuthority()
                            + "\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\nContent-Type: "
                            + BYTES + "\r\nContent-Length: " + photo.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(photo, 0, 200_000);
            out.flush();
            awaitOffset(upload, 200_000);
        }
        HttpResponse<byte[]> rest = patch(upload, 200_000, slice(photo, 200_000, photo.length));

        // Then
        assertThat(rest.statusCode()).isEqualTo(204);
        JsonNode status = json.readTree(send("GET", upload, null).body());
        assertThat(WATCHED.resolve(status.get("file").asText())).hasBinaryContent(photo);
    }

    @Test
    void shouldLetAClientThatComesBackTakeOverFromItsOwnDeadConnection() throws Exception {
        // Given
        byte[] photo = random(100_000);
        String upload = begin("sleepy.jpg", photo.length);
        try (Socket dead = new Socket(base.getHost(), base.getPort())) {
            dead.getOutputStream()
                    .write(("PATCH " + upload
                                    + " HTTP/1.1\r\nHost: " + base.getAuthority()
                                    + "\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\nContent-Type: "
                                    + BYTES + "\r\nContent-Length: 100000\r\n\r\nabc")
                            .getBytes(StandardCharsets.US_ASCII));
            awaitOffset(upload, 3);

            // When
            byte[] all = photo.clone();
            System.arraycopy("abc".getBytes(StandardCharsets.US_ASCII), 0, all, 0, 3);
            HttpResponse<byte[]> rest = patch(upload, 3, slice(all, 3, all.length));

            // Then
            assertThat(rest.statusCode()).isEqualTo(204);
            assertThat(header(rest, "Upload-Offset")).isEqualTo("100000");
        }
    }

    @Test
    void shouldHoldAChecksumAgainstTheBytes() throws Exception {
        // Given
        byte[] photo = random(1_000);
        String upload = begin("checked.jpg", photo.length);
        String good = "sha1 "
                + Base64.getEncoder()
                        .encodeToString(MessageDigest.getInstance("SHA-1").digest(photo));

        // When
        HttpResponse<byte[]> unknown = patch(upload, 0, photo, "Upload-Checksum", "crc7 AAAA");
        HttpResponse<byte[]> wrong = patch(upload, 0, photo, "Upload-Checksum", "sha1 AAAA");
        HttpResponse<byte[]> right = patch(upload, 0, photo, "Upload-Checksum", good);

        // Then
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(wrong.statusCode()).isEqualTo(460);
        assertThat(right.statusCode()).isEqualTo(204);
    }

    @Test
    void shouldEndAnUpload() throws Exception {
        // Given
        String upload = begin("unwanted.jpg", 10);

        // When
        HttpResponse<byte[]> ended = send("DELETE", upload, null, "Tus-Resumable", "1.0.0");

        // Then
        assertThat(ended.statusCode()).isEqualTo(204);
        assertThat(send("HEAD", upload, null, "Tus-Resumable", "1.0.0").statusCode())
                .isEqualTo(404);
    }

    @Test
    void shouldTakeTheMethodThatAHeaderMeans() throws Exception {
        // Given
        String upload = begin("old-proxy.jpg", 3);

        // When
        HttpResponse<byte[]> answer = send(
                "POST",
                upload,
                new byte[] {1, 2, 3},
                "Tus-Resumable",
                "1.0.0",
                "Upload-Offset",
                "0",
                "Content-Type",
                BYTES,
                "X-HTTP-Method-Override",
                "PATCH");

        // Then
        assertThat(answer.statusCode()).isEqualTo(204);
    }

    @Test
    void shouldTakeTheFirstBytesWithTheRequestThatBegins() throws Exception {
        // When
        HttpResponse<byte[]> answer = send(
                "POST",
                uploads,
                new byte[] {1, 2, 3},
                "Tus-Resumable",
                "1.0.0",
                "Upload-Length",
                "5",
                "Upload-Metadata",
                "filename " + base64("first.jpg"),
                "Content-Type",
                BYTES);

        // Then
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(header(answer, "Upload-Offset")).isEqualTo("3");
    }

    @Test
    void shouldAnswerWhatTheProtocolAsksFor() throws Exception {
        // Given
        String upload = begin("a.jpg", 10);

        // When, Then
        assertThat(send("POST", uploads, null, "Upload-Length", "1").statusCode())
                .isEqualTo(412);
        assertThat(send("POST", uploads, null, "Tus-Resumable", "0.2.2", "Upload-Length", "1")
                        .statusCode())
                .isEqualTo(412);
        assertThat(send("POST", uploads, null, "Tus-Resumable", "1.0.0").statusCode())
                .isEqualTo(400);
        assertThat(send("POST", uploads, null, "Tus-Resumable", "1.0.0", "Upload-Length", "-1")
                        .statusCode())
                .isEqualTo(400);
        assertThat(send("POST", uploads, null, "Tus-Resumable", "1.0.0", "Upload-Defer-Length", "1")
                        .statusCode())
                .isEqualTo(400);
        assertThat(create("a.jpg", 3_000_001).statusCode()).isEqualTo(413);
        assertThat(patch(upload, 5, new byte[1]).statusCode()).isEqualTo(409);
        assertThat(patch(upload, 0, new byte[11]).statusCode()).isEqualTo(413);
        assertThat(send("PATCH", upload, new byte[1], "Tus-Resumable", "1.0.0", "Upload-Offset", "0")
                        .statusCode())
                .isEqualTo(415);
        assertThat(send(
                                "POST",
                                "/api/libraries/nobody/uploads",
                                null,
                                "Tus-Resumable",
                                "1.0.0",
                                "Upload-Length",
                                "1",
                                "Upload-Metadata",
                                "filename " + base64("a.jpg"))
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../evil.jpg",
                "/etc/evil.jpg",
                "..\\..\\evil.jpg",
                "....//....//evil.jpg",
                ".hidden.jpg",
                "evil.jpg\u0000.png",
                "\u202Egpj.evil.jpg",
                "CON.jpg",
                "..\u2215..\u2215evil.jpg"
            })
    void shouldKeepAHostileNameWithinItsFolder(String name) throws Exception {
        // Given
        String upload = begin(name, 3);

        // When
        patch(upload, 0, new byte[] {9, 9, (byte) name.length()});

        // Then
        String file =
                json.readTree(send("GET", upload, null).body()).get("file").asText();
        assertThat(Path.of(file).getNameCount()).isEqualTo(2);
        assertThat(file).startsWith("Uploads/").doesNotContain("..").doesNotContain("/.");
        assertThat(WATCHED.resolve(file)).isRegularFile();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/..%2F..%2Fnothing",
                "/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
                "/0123456789abcdef0123456789abcdef",
                "/0123456789ABCDEF0123456789ABCDEF",
                "/.properties",
                "/x%00y"
            })
    void shouldFindNoFileByAnIdThatItDidNotGive(String id) throws Exception {
        assertThat(send("HEAD", uploads + id, null, "Tus-Resumable", "1.0.0").statusCode())
                .isIn(400, 404);
        assertThat(patch(uploads + id, 0, new byte[1]).statusCode()).isIn(400, 404);
    }

    private String begin(String name, long size) throws Exception {
        HttpResponse<byte[]> answer = create(name, size);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(header(answer, "Tus-Resumable")).isEqualTo("1.0.0");
        return header(answer, "Location");
    }

    private HttpResponse<byte[]> create(String name, long size) throws Exception {
        return send(
                "POST",
                uploads,
                null,
                "Tus-Resumable",
                "1.0.0",
                "Upload-Length",
                Long.toString(size),
                "Upload-Metadata",
                "filename " + base64(name) + ",filetype " + base64("image/jpeg"));
    }

    private HttpResponse<byte[]> patch(String upload, long offset, byte[] bytes, String... more) throws Exception {
        List<String> headers = new java.util.ArrayList<>(
                List.of("Tus-Resumable", "1.0.0", "Upload-Offset", Long.toString(offset), "Content-Type", BYTES));
        headers.addAll(List.of(more));
        return send("PATCH", upload, bytes, headers.toArray(String[]::new));
    }

    private HttpResponse<byte[]> send(String method, String path, byte[] body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private void awaitOffset(String upload, long offset) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!header(send("HEAD", upload, null, "Tus-Resumable", "1.0.0"), "Upload-Offset")
                .equals(Long.toString(offset))) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(50);
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static byte[] slice(byte[] bytes, int from, int to) {
        return java.util.Arrays.copyOfRange(bytes, from, to);
    }
}
