package dev.memorylane.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.gallery.retry.ReclusterWriter;
import dev.memorylane.gallery.write.TopicWriter;
import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoKey;
import dev.memorylane.schemas.RetryKey;
import dev.memorylane.schemas.RetryRequest;
import dev.memorylane.schemas.Shortlist;
import dev.memorylane.schemas.ShortlistKey;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.Topics;
import dev.memorylane.standalone.home.Addresses;
import dev.memorylane.standalone.home.Home;
import dev.memorylane.standalone.home.HomeKafka;
import dev.memorylane.standalone.topic.TopicTable;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person asks for by a button of the Dev UI, of the packaged program: over the topics, through a kill -9 too. */
class AgainIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int PHOTOS = 3;

    @TempDir
    static Path folder;

    private static SpanCollector collector;
    private static LaneProcess lane;
    private static URI page;
    private static KafkaSettings kafka;

    @BeforeAll
    static void runOnThreePhotos() throws Exception {
        Checkout.milvusWheel();
        collector = SpanCollector.start();
        Path photos = Files.createDirectory(folder.resolve("photos"));
        for (int i = 0; i < PHOTOS; i++) {
            paint(photos.resolve("photo-%d.jpg".formatted(i)), i);
        }
        start();
        lane.awaitThat(() -> figure("books_embedded") == PHOTOS, "embedded photos", PATIENCE);
        lane.awaitThat(() -> areAllInTheirWindow() && figure("clusterer_dirty_windows") == 0, "shortlist", PATIENCE);
    }

    /** Stripes of a colour of its own; without a time it goes to the undated. */
    private static void paint(Path file, int number) throws IOException {
        BufferedImage picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, ((x / (8 + 24 * number)) % 2 == 0 ? 0x3060A0 : 0xE0C040) >> number);
            }
        }
        ImageIO.write(picture, "jpg", file.toFile());
    }

    private static boolean areAllInTheirWindow() {
        return TopicTable.of(Topics.SHORTLISTS, kafka).values().stream()
                        .mapToInt(Shortlist::getPhotos)
                        .sum()
                == PHOTOS;
    }

    private static void start() throws Exception {
        Map<String, String> traced = Map.of(
                "QUARKUS_OTEL_SDK_DISABLED", "false",
                "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", collector.address().toString(),
                "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf");
        lane = LaneProcess.start(
                folder.resolve("home"),
                List.of(),
                traced,
                "run",
                folder.resolve("photos").toString(),
                "--model",
                "shipped");
        page = lane.page(PATIENCE);
        kafka = HomeKafka.of(Addresses.read(new Home(folder.resolve("home"))).orElseThrow());
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
    void shouldReclusterAndReplayOnceForEachRequestAndPublishNothingWhereNothingChanged() throws Exception {
        // Given
        Map<ShortlistKey, Shortlist> before = TopicTable.of(Topics.SHORTLISTS, kafka);
        PhotoKey photo = TopicTable.of(Topics.PHOTOS, kafka).keySet().iterator().next();
        long version = TopicTable.of(Topics.PHOTOS, kafka).get(photo).getVersion();
        double unchanged = figure("clusterer_unchanged_total");
        lane.awaitThat(() -> spans(photo).containsAll(List.of("photo", "embed")), "first spans", PATIENCE);

        // When
        recluster(before.keySet());
        lane.awaitThat(
                () -> figure("clusterer_unchanged_total") >= unchanged + before.size(), "windows looked at", PATIENCE);
        replay(photo);
        recluster(before.keySet());
        lane.kill();
        long embedded = spans(photo).stream().filter("embed"::equals).count();
        start();
        lane.awaitThat(() -> isEmbedded(photo, version + 1), "photo that was replayed", PATIENCE);
        replay(photo);
        lane.awaitThat(() -> isEmbedded(photo, version + 2), "photo that was replayed again", PATIENCE);
        lane.awaitThat(() -> figure("clusterer_dirty_windows") == 0, "shortlists", PATIENCE);

        // Then
        lane.awaitThat(
                () -> spans(photo).stream().filter("embed"::equals).count() > embedded,
                "span in the same trace after the restart",
                PATIENCE);
        assertThat(spans(photo)).filteredOn("photo"::equals).hasSize(1);
        assertThat(TopicTable.of(Topics.SHORTLISTS, kafka)).isEqualTo(before);
        assertThat(TopicTable.of(Topics.PHOTOS, kafka).get(photo).getReplays()).isEqualTo(2);
        assertThat(TopicTable.of(Topics.PHOTOS, kafka).get(photo).getVersion()).isEqualTo(version + 2);
    }

    @Test
    void shouldCarryNothingOfTheDevUi() throws Exception {
        // When
        List<String> jars;
        try (Stream<Path> files = Files.walk(Checkout.root().resolve("standalone/target/quarkus-app"))) {
            jars = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .toList();
        }

        // Then
        assertThat(get("/q/dev-ui").statusCode()).isEqualTo(404);
        assertThat(get("/q/dev-ui/dev.memorylane.devui/flow").statusCode()).isEqualTo(404);
        assertThat(jars)
                .anyMatch(name -> name.contains("memorylane.gallery"))
                .noneMatch(name -> name.contains("devdesk") || name.contains("devpages"));
    }

    /** Names of the spans in the photo's trace. */
    private static List<String> spans(PhotoKey photo) {
        return collector.namesIn(photo.getPhotoId().substring(0, 32));
    }

    private static void recluster(Collection<ShortlistKey> windows) {
        ReclusterWriter writer = new ReclusterWriter(kafka);
        for (ShortlistKey window : windows) {
            writer.ask(window.getLibrary(), List.of(window.getWindowId()), "a test");
        }
    }

    private static void replay(PhotoKey key) {
        Photo photo = TopicTable.of(Topics.PHOTOS, kafka).get(key);
        RetryRequest request = RetryRequest.newBuilder()
                .setAt(Instant.now().truncatedTo(ChronoUnit.MILLIS))
                .setPhotoVersion(photo.getVersion())
                .build();
        try (TopicWriter<RetryKey, RetryRequest> writer = new TopicWriter<>(kafka, Topics.RETRIES)) {
            writer.write(Map.of(new RetryKey(key.getLibrary(), key.getPhotoId()), request));
        }
    }

    private static boolean isEmbedded(PhotoKey photo, long version) {
        return TopicTable.of(Topics.EMBEDDINGS, kafka).entrySet().stream()
                .filter(entry -> entry.getKey().getPhotoId().equals(photo.getPhotoId()))
                .map(Map.Entry::getValue)
                .mapToLong(Embedding::getVersion)
                .anyMatch(found -> found == version);
    }

    /** A meter of ours; -1 while it cannot be asked. */
    private static double figure(String name) {
        try {
            return get("/q/metrics")
                    .body()
                    .lines()
                    .filter(line -> line.startsWith("memorylane_" + name + " "))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .findFirst()
                    .orElse(-1);
        } catch (IOException e) {
            return -1;
        }
    }

    private static HttpResponse<String> get(String path) throws IOException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(page.resolve(path)).build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
