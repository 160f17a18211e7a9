package dev.memorylane.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memorylane.fixtures.CertificateAuthority;
import dev.memorylane.fixtures.FreePort;
import dev.memorylane.standalone.demo.DemoTrip;
import dev.memorylane.standalone.home.Addresses;
import dev.memorylane.standalone.home.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program on a broker over SASL_SSL and a registry over HTTPS, and what it tells of its passwords: nothing. */
class TlsIT {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int PHOTOS = 4;
    private static final List<String> SECRETS = List.of(
            TlsServers.PASSWORD, CertificateAuthority.PASSWORD, "hf_token-nobody-may-see", "s3-key-nobody-may-see");

    @TempDir
    static Path folder;

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static TlsServers servers;
    private static CertificateAuthority authority;
    private static Path home;
    private static LaneProcess lane;
    private static int port;

    @BeforeAll
    static void runOverTls() throws Exception {
        authority = CertificateAuthority.in(folder.resolve("authority"));
        servers = new TlsServers(folder.resolve("servers"), authority.serverStore());
        draw(folder.resolve("trip"));
        home = homeOf("home");
        port = FreePort.any();
        lane = start(home, authority, "memory-lane.", port);
        awaitEmbedded();
    }

    @AfterAll
    static void stop() throws Exception {
        if (lane != null) {
            lane.close();
        }
        if (servers != null) {
            servers.close();
        }
    }

    private static void draw(Path trip) throws Exception {
        DemoTrip.write(folder.resolve("drawn"), 1);
        Files.createDirectories(trip);
        try (Stream<Path> drawn = Files.list(folder.resolve("drawn"))) {
            for (Path photo : drawn.sorted().limit(PHOTOS).toList()) {
                Files.copy(photo, trip.resolve(photo.getFileName()));
            }
        }
    }

    /** As in development mode, where the servers of a home are those that its note names. */
    private static Path homeOf(String name) throws IOException {
        Path made = Files.createDirectories(folder.resolve(name));
        Addresses.write(new Home(made), servers.addresses());
        return made;
    }

    private static LaneProcess start(Path home, CertificateAuthority trusted, String prefix, int port)
            throws IOException {
        return LaneProcess.start(
                home,
                settings(home, trusted, prefix),
                "run",
                folder.resolve("trip").toString(),
                "--port",
                Integer.toString(port),
                "--model",
                "shipped");
    }

    private static List<String> settings(Path home, CertificateAuthority trusted, String prefix) throws IOException {
        String trust = """
                %sssl.truststore.type=PKCS12
                %1$sssl.truststore.location=%s
                %1$sssl.truststore.password=%s
                """;
        Path file = Files.writeString(
                home.resolve("client.properties"),
                """
                security.protocol=SASL_SSL
                sasl.mechanism=PLAIN
                sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="%s" password="%s";
                """.formatted(TlsServers.USER, TlsServers.PASSWORD)
                        + trust.formatted("", trusted.trustStore(), CertificateAuthority.PASSWORD)
                        + trust.formatted("schema.registry.", trusted.trustStore(), CertificateAuthority.PASSWORD));
        return List.of(
                "-Dlane.dev=true",
                "-Dmemorylane.kafka.properties-file=" + file,
                "-Dmemorylane.kafka.prefix=" + prefix,
                "-Dmemorylane.milvus.enabled=false");
    }

    private static void awaitEmbedded() throws Exception {
        lane.awaitThat(
                () -> {
                    try {
                        JsonNode libraries = get("/api/libraries");
                        return libraries.size() == 1
                                && libraries.get(0).path("windows").asInt() > 0
                                && get(library() + "/books").path("embedded").asInt() == PHOTOS;
                    } catch (IOException notYet) {
                        return false;
                    }
                },
                "shortlist over TLS",
                PATIENCE);
    }

    private static String library() throws IOException {
        return "/api/libraries/" + get("/api/libraries").get(0).path("id").asText();
    }

    private static JsonNode get(String path) throws IOException {
        return JSON.readTree(text(path));
    }

    private static String text(String path) throws IOException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Test
    void shouldEmbedAndClusterOverTls() throws Exception {
        // When
        JsonNode books = get(library() + "/books");

        // Then
        assertThat(books.path("embedded").asInt()).isEqualTo(PHOTOS);
        assertThat(get(library() + "/windows")).isNotEmpty();
    }

    @Test
    void shouldWriteDecisionsOverTls() throws Exception {
        // Given
        String window = get(library() + "/windows").get(0).path("id").asText();
        HttpRequest decision = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + library() + "/decisions"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"kind\": \"target_count\", \"subject\": \"%s\", \"targetCount\": 2}".formatted(window)))
                .build();

        // When
        int status = HTTP.send(decision, HttpResponse.BodyHandlers.discarding()).statusCode();

        // Then
        assertThat(status).isBetween(200, 204);
    }

    @Test
    void shouldTailATopicOverTls() throws Exception {
        // When
        try (LaneProcess tail =
                LaneProcess.start(home, settings(home, authority, "memory-lane."), "tail", "photos", "--once")) {
            tail.awaitThat(() -> printed(tail).contains("\"partition\""), "photo of the topic", PATIENCE);

            // Then
            assertThat(printed(tail).lines().filter(line -> line.startsWith("{")))
                    .hasSizeGreaterThanOrEqualTo(1);
        }
    }

    @Test
    void shouldWaitForTrustInWordsAndWriteNothingMeanwhile() throws Exception {
        // Given
        CertificateAuthority stranger = CertificateAuthority.in(folder.resolve("stranger"));
        Path other = homeOf("other-home");
        Path log = new Home(other).log();

        // When
        try (LaneProcess waiting = start(other, stranger, "untrusted.", FreePort.any())) {
            waiting.awaitThat(
                    () -> logged(log).contains("certificate is not trusted"), "word on the certificate", PATIENCE);

            // Then
            assertThat(ProcessHandle.of(waiting.pid()).map(ProcessHandle::isAlive))
                    .contains(true);
            assertThat(logged(log)).contains("trying again").contains("ssl.truststore.location");
            assertThat(logged(log) + waiting.output()).doesNotContain(SECRETS);
        }
    }

    @Test
    void shouldTellNoSecretInLogsOnTheConsoleOrOverHttp() throws Exception {
        // Given
        StringBuilder told = new StringBuilder(lane.output());
        for (String path : List.of(
                "/q/metrics",
                "/q/health",
                "/q/info",
                "/api/libraries",
                library() + "/status",
                library() + "/manifest")) {
            told.append(text(path));
        }

        // When
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("client.properties")) {
                    told.append(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
                }
            }
        }

        // Then
        assertThat(told).hasSizeGreaterThan(10_000);
        SECRETS.forEach(secret -> assertThat(told.indexOf(secret)).as(secret).isNegative());
    }

    private static String logged(Path log) {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String printed(LaneProcess process) {
        try {
            return process.output();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
