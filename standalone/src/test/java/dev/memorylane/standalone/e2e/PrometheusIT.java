package dev.memorylane.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The configuration of {@code docker/} in a real Prometheus, on the running program. */
class PrometheusIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int PHOTOS = 4;

    @TempDir
    static Path folder;

    private static LaneProcess lane;
    private static URI page;
    private static Prometheus prometheus;

    @BeforeAll
    static void readARunByPrometheus() throws Exception {
        Prometheus.require();
        Checkout.milvusWheel();
        Path photos = DemoPhotos.write(folder, PHOTOS);
        lane = LaneProcess.start(folder.resolve("home"), "run", photos.toString(), "--model", "shipped");
        page = lane.page(PATIENCE);
        prometheus = Prometheus.start(folder.resolve("prometheus"), page);
        // Only now, so that it sees the counters rise; and one that is no photo.
        Files.writeString(photos.resolve("broken.jpg"), "no photo");
        lane.awaitThat(() -> value("max(memorylane_books_rejected)") == 1, "rejection in Prometheus", PATIENCE);
        lane.awaitThat(() -> value("max(memorylane_books_embedded)") == PHOTOS, "photos in Prometheus", PATIENCE);
    }

    @AfterAll
    static void stop() throws Exception {
        if (prometheus != null) {
            prometheus.close();
        }
        if (lane != null) {
            lane.close();
        }
    }

    @Test
    void shouldFindNoFaultInItsConfigurationAndRules() throws IOException {
        Path configuration = Prometheus.configuration();
        assertThat(Prometheus.promtool(
                        "",
                        "check",
                        "config",
                        configuration.resolve("prometheus.yaml").toString()))
                .contains("1 rule files found");
        assertThat(Prometheus.promtool(
                        "",
                        "test",
                        "rules",
                        configuration.resolve("alerts-test.yaml").toString()))
                .contains("SUCCESS");
    }

    @Test
    void shouldFindNoFaultInOurMetrics() throws Exception {
        // Given
        String all;
        try (HttpClient client = HttpClient.newHttpClient()) {
            all = client.send(
                            HttpRequest.newBuilder(page.resolve("/q/metrics"))
                                    .header("Accept", "text/plain; version=0.0.4")
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        }

        // When, Then: those of Quarkus and of the JVM are not ours to name
        String ours = all.lines()
                .filter(line -> line.matches("(# (HELP|TYPE) )?memorylane_.*"))
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(ours).contains("memorylane_books_seen");
        Prometheus.promtool(ours, "check", "metrics");
        assertThat(prometheus.query("up == 1")).hasSize(1);
    }

    @Test
    void shouldFillEveryPanelOfTheDashboard() throws Exception {
        // Given
        List<String> expressions = expressions();
        Set<String> empty = new TreeSet<>(expressions);

        // When
        lane.awaitThat(
                () -> {
                    empty.removeIf(expression -> !prometheus.query(expression).isEmpty());
                    return empty.isEmpty();
                },
                "data for " + empty,
                PATIENCE);

        // Then
        assertThat(expressions).hasSizeGreaterThan(25);
        assertThat(empty).isEmpty();
    }

    @Test
    void shouldEvaluateItsAlertsAndHaveNoneToRaise() throws Exception {
        // When
        lane.awaitThat(
                () -> rules().stream().noneMatch(rule -> state(rule, "health").equals("unknown")),
                "evaluation of the rules",
                PATIENCE);

        // Then
        assertThat(rules()).hasSizeGreaterThan(4).allSatisfy(rule -> {
            assertThat(state(rule, "health")).as(rule.toPrettyString()).isEqualTo("ok");
            assertThat(state(rule, "state")).as(rule.toPrettyString()).isNotEqualTo("firing");
        });
    }

    private static List<JsonNode> rules() {
        return prometheus.api("/api/v1/rules").at("/data/groups").findValues("rules").stream()
                .flatMap(rules -> StreamSupport.stream(rules.spliterator(), false))
                .toList();
    }

    private static String state(JsonNode rule, String field) {
        return rule.path(field).asText();
    }

    private static List<String> expressions() throws IOException {
        Path dashboard = Prometheus.configuration().resolve("grafana/dashboards/memory-lane.json");
        return new ObjectMapper().readTree(dashboard.toFile()).findValuesAsText("expr");
    }

    private static double value(String expression) {
        return prometheus.query(expression).at("/0/value/1").asDouble(-1);
    }
}
