package dev.memorylane.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memorylane.schemas.blob.Sha256;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator sees of the running program: as documented, and nothing else. */
class MonitorIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int PHOTOS = 4;
    private static final Pattern OWN = Pattern.compile("memorylane_[a-z_]+");

    @TempDir
    static Path folder;

    private static SpanCollector collector;
    private static LaneProcess lane;
    private static URI page;

    @BeforeAll
    static void runOnAFewPhotos() throws Exception {
        Checkout.milvusWheel();
        Path photos = DemoPhotos.write(folder, PHOTOS);
        collector = SpanCollector.start();
        Map<String, String> traced = Map.of(
                "QUARKUS_OTEL_SDK_DISABLED", "false",
                "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", collector.address().toString(),
                "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf",
                "QUARKUS_LOG_FILE_JSON_ENABLED", "true");
        lane = LaneProcess.start(
                folder.resolve("home"), List.of(), traced, "run", photos.toString(), "--model", "shipped");
        page = lane.page(PATIENCE);
        lane.awaitThat(
                () -> scrape().contains("memorylane_books_embedded " + PHOTOS + ".0"), "embedded photos", PATIENCE);
        lane.awaitThat(() -> scrape().contains("memorylane_clusterer_dirty_windows 0.0"), "shortlists", PATIENCE);
    }

    @AfterAll
    static void stop() throws Exception {
        if (lane != null) {
            lane.close();
        }
        if (collector != null) {
            collector.close();
        }
    }

    @Test
    void shouldTellTheMetricsThatAreDocumentedAndNoOthers() throws Exception {
        // When
        Set<String> told =
                names(scrape().lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n")));

        // Then
        String documented = Files.readString(Checkout.root().resolve("docs/metrics.md"))
                .lines()
                .filter(line -> line.startsWith("| `memorylane_"))
                .map(line -> line.replace("`…_sum`", line.contains("_count`") ? sumOf(line) : ""))
                .collect(Collectors.joining("\n"));
        assertThat(told)
                .isEqualTo(names(
                        documented.lines().map(line -> line.split("\\|")[1]).collect(Collectors.joining("\n"))));
    }

    private static String sumOf(String line) {
        return names(line).stream()
                .filter(name -> name.endsWith("_count"))
                .findFirst()
                .orElseThrow()
                .replace("_count", "_sum");
    }

    @Test
    void shouldDrawOnTheDashboardOnlyWhatIsTold() throws Exception {
        // When
        Set<String> drawn = names(
                Files.readString(Checkout.root().resolve("docker/monitoring/grafana/dashboards/memory-lane.json")));

        // Then
        assertThat(names(scrape())).containsAll(drawn);
        assertThat(drawn).hasSizeGreaterThan(20);
    }

    @Test
    void shouldBeStartedLiveAndReadyEachCheckUnderItsName() throws Exception {
        for (String kind : Set.of("started", "live", "ready")) {
            // When
            JsonNode health = new ObjectMapper().readTree(get("/q/health/" + kind));

            // Then
            assertThat(health.path("status").asText())
                    .as(health.toPrettyString())
                    .isEqualTo("UP");
            assertThat(health.path("checks").findValuesAsText("name")).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void shouldTraceAPhotoFromTheObjectToItsShortlist() throws Exception {
        // Given
        Path photo;
        try (Stream<Path> files = Files.list(folder.resolve("few"))) {
            photo = files.sorted().findFirst().orElseThrow();
        }
        String trace = Sha256.hex(Files.readAllBytes(photo)).substring(0, 32);

        // When
        lane.awaitThat(() -> collector.namesIn(trace).contains("first clustered"), "span of the clustering", PATIENCE);

        // Then
        lane.awaitThat(
                () -> collector.namesIn(trace).containsAll(Set.of("photo", "embed", "read", "analyze")),
                "spans of the rest",
                PATIENCE);
        assertThat(collector.namesIn(trace)).filteredOn("photo"::equals).hasSize(1);
    }

    @Test
    void shouldLogLinesOfJson() throws Exception {
        // When
        String log = Files.readString(folder.resolve("home/logs/memory-lane.log"));

        // Then
        for (String line : log.lines().toList()) {
            assertThat(new ObjectMapper().readTree(line).path("message").isMissingNode())
                    .as(line)
                    .isFalse();
        }
    }

    private static Set<String> names(String text) {
        Matcher matcher = OWN.matcher(text);
        return matcher.results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String scrape() {
        try {
            return get("/q/metrics");
        } catch (IOException e) {
            return "";
        }
    }

    private static String get(String path) throws IOException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(page.resolve(path)).build(), BodyHandlers.ofString())
                    .body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
