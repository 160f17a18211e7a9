package dev.memorylane.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A client of the tus resumable upload protocol 1.0.0, as an app would write it.
 *
 * @param base address of the service
 * @param library whose uploads it sends
 */
record TusClient(URI base, String library) {
    private static final String BYTES = "application/offset+octet-stream";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    String uploads() {
        return "/api/libraries/" + library + "/uploads";
    }

    /** Path of a new upload. */
    String begin(String name, long size) throws Exception {
        HttpResponse<byte[]> answer = create(name, size);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(header(answer, "Tus-Resumable")).isEqualTo("1.0.0");
        return header(answer, "Location");
    }

    HttpResponse<byte[]> create(String name, long size) throws Exception {
        return tus(
                "POST",
                uploads(),
                null,
                "Upload-Length",
                Long.toString(size),
                "Upload-Metadata",
                "filename " + base64(name) + ",filetype " + base64("image/jpeg"));
    }

    HttpResponse<byte[]> patch(String upload, long offset, byte[] bytes, String... more) throws Exception {
        List<String> headers = new ArrayList<>(List.of("Upload-Offset", Long.toString(offset), "Content-Type", BYTES));
        headers.addAll(List.of(more));
        return tus("PATCH", upload, bytes, headers.toArray(String[]::new));
    }

    /** A PATCH of which only this is sent; the connection is left open. */
    Socket patchAndStop(String upload, int announced, byte[] bytes) throws Exception {
        Socket socket = new Socket(base.getHost(), base.getPort());
        String head =
                "PATCH %s HTTP/1.1\r\nHost: %s\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                        .formatted(upload, base.getAuthority(), BYTES, announced);
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        return socket;
    }

    HttpResponse<byte[]> head(String upload) throws Exception {
        return tus("HEAD", upload, null);
    }

    JsonNode status(String upload) throws Exception {
        return JSON.readTree(send("GET", upload, null).body());
    }

    /** With the version that the protocol asks for. */
    HttpResponse<byte[]> tus(String method, String path, byte[] body, String... headers) throws Exception {
        List<String> all = new ArrayList<>(List.of("Tus-Resumable", "1.0.0"));
        all.addAll(List.of(headers));
        return send(method, path, body, all.toArray(String[]::new));
    }

    HttpResponse<byte[]> send(String method, String path, byte[] body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    void awaitOffset(String upload, long offset) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!header(head(upload), "Upload-Offset").equals(Long.toString(offset))) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(50);
        }
    }

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
