package dev.memorylane.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memorylane.standalone.demo.DemoTrip;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Other programs at the packaged one and its real servers: they search by filter, by example and by words, and follow
 * what happens by Server-Sent Events, by WebSocket and by webhook, over a restart. The model is a CLIP of the vision
 * tests, tiny and untrained: what it finds makes no sense, but it goes all the way.
 */
class SubscriberIT {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int PHOTOS = 6;
    private static final byte[] SECRET = "thirty-two bytes that nobody knows".getBytes(StandardCharsets.UTF_8);
    private static final String PREPROCESSOR =
            "{\"image_processor_type\": \"CLIPImageProcessor\", \"size\": {\"shortest_edge\": 16}, \"do_center_crop\": true, \"crop_size\": {\"height\": 16, \"width\": 16}}";

    @TempDir
    static Path folder;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Path> drawn = new ArrayList<>();
    private static HookReceiver receiver;
    private static LaneProcess lane;
    private static URI root;
    private static String library;

    @BeforeAll
    static void runOnAFewPhotos() throws Exception {
        Checkout.milvusWheel();
        model();
        draw();
        receiver = HookReceiver.start();
        run();
        lane.awaitThat(() -> get("/api/libraries").at("/0/id").isTextual(), "library", PATIENCE);
        library = get("/api/libraries").at("/0/id").asText();
        root = root.resolve("/api/libraries/" + library + "/");
        awaitEmbedded(PHOTOS);
    }

    @AfterAll
    static void stop() throws Exception {
        if (lane != null) {
            lane.close();
        }
        if (receiver != null) {
            receiver.close();
        }
    }

    private static void model() throws IOException {
        Path from = Checkout.root().resolve("vision/src/test/resources/dev/memorylane/vision/text/clip");
        Path to = Files.createDirectory(folder.resolve("clip"));
        for (String file : List.of("config.json", "model.safetensors", "tokenizer.json", "tokenizer_config.json")) {
            Files.copy(from.resolve(file), to.resolve(file));
        }
        Files.writeString(to.resolve("preprocessor_config.json"), PREPROCESSOR);
    }

    private static void draw() throws Exception {
        Path all = folder.resolve("drawn");
        DemoTrip.write(all, 1);
        try (Stream<Path> files = Files.list(all)) {
            files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".jpg"))
                    .sorted()
                    .forEach(drawn::add);
        }
        Files.createDirectory(folder.resolve("trip"));
        for (int number = 0; number < PHOTOS; number++) {
            drop();
        }
    }

    /** One more photo. */
    private static void drop() throws IOException {
        Path next = drawn.removeFirst();
        Files.move(next, folder.resolve("trip").resolve(next.getFileName()));
    }

    private static void run() throws Exception {
        List<String> hook = List.of(
                "-Dmemorylane.webhooks.frame.url=" + receiver.address(),
                "-Dmemorylane.webhooks.frame.secret=whsec_"
                        + Base64.getEncoder().encodeToString(SECRET));
        lane = LaneProcess.start(
                folder.resolve("home"),
                hook,
                "run",
                folder.resolve("trip").toString(),
                "--model",
                folder.resolve("clip").toString());
        root = lane.page(PATIENCE);
    }

    private static JsonNode get(String path) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return JSON.readTree(
                    client.send(HttpRequest.newBuilder(root.resolve(path)).build(), BodyHandlers.ofString())
                            .body());
        } catch (IOException e) {
            return JSON.missingNode();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitEmbedded(int photos) throws Exception {
        lane.awaitThat(
                () -> get("status").at("/books/embedded").asInt() == photos
                        && get("status").path("phase").asText().equals("settled"),
                "shortlists of " + photos + " photos",
                PATIENCE);
    }

    private static JsonNode search(String query, String like) {
        String words = "search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        return get(like == null ? words : words + "&like=" + like);
    }

    private static Stream<JsonNode> photos(JsonNode found) {
        return StreamSupport.stream(found.get("photos").spliterator(), false);
    }

    @Test
    void shouldServeOtherProgramsOverARestart() throws Exception {
        findsByFilters();
        findsByExampleAndByWords();
        String last = tellsWhatHappens();
        String before = awaitPosted(1).getLast().id();
        restart();
        goesOnAfterARestart(last, before);
        assertThat(errors()).isEmpty();
    }

    private void findsByFilters() {
        // When
        JsonNode all = search("type:jpeg", null);
        String camera = photos(all).findFirst().orElseThrow().get("camera").asText();

        // Then
        assertThat(all.get("total").asInt()).isEqualTo(PHOTOS);
        assertThat(search("camera:\"" + camera + "\" -name:nothing", null)
                        .get("total")
                        .asInt())
                .isPositive();
        assertThat(search("on:1970", null).get("total").asInt()).isZero();
        assertThat(get("search/terms").at("/cameras/0/value").asText()).isEqualTo(camera);
    }

    private void findsByExampleAndByWords() throws Exception {
        // Given
        String example =
                photos(search("", null)).findFirst().orElseThrow().get("id").asText();
        lane.awaitThat(() -> search("", example).path("total").asInt() == PHOTOS - 1, "photos in Milvus", PATIENCE);

        // When
        List<Double> cosines = photos(search("", example))
                .map(photo -> photo.get("similarity").asDouble())
                .toList();
        JsonNode words = search("a beach at sunset", null);

        // Then
        assertThat(cosines).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(photos(search("", example)).map(photo -> photo.get("id").asText()))
                .doesNotContain(example);
        assertThat(search("on:1970", example).get("total").asInt()).isZero();
        assertThat(words.get("total").asInt()).isEqualTo(PHOTOS);
        assertThat(words.get("note").isNull()).isTrue();
        assertThat(photos(words)).allMatch(photo -> photo.get("similarity").isNumber());
    }

    /** @return the id of the last event that was read */
    private String tellsWhatHappens() throws Exception {
        String seen;
        try (EventStream socket = EventStream.socket(root.resolve("events/socket"));
                EventStream stream = EventStream.sse(root.resolve("events"), null)) {
            socket.next("status.changed", PATIENCE);
            stream.next("status.changed", PATIENCE);

            // When
            drop();

            // Then
            JsonNode revised = stream.next("shortlist.revised", PATIENCE);
            seen = revised.get("id").asText();
            assertThat(socket.next("shortlist.revised", PATIENCE)).isEqualTo(revised);
            awaitEmbedded(PHOTOS + 1);
        }
        // When nobody listens
        drop();
        awaitEmbedded(PHOTOS + 2);

        // Then
        try (EventStream again = EventStream.sse(root.resolve("events"), seen)) {
            JsonNode missed = again.next("shortlist.revised", PATIENCE);
            assertThat(number(missed)).isGreaterThan(number(seen));
            return missed.get("id").asText();
        }
    }

    private static long number(JsonNode event) {
        return number(event.get("id").asText());
    }

    private static long number(String id) {
        return Long.parseLong(id.substring(id.lastIndexOf('-') + 1));
    }

    /** Every post is signed; waits until the current revision of each window was told. */
    private static List<HookReceiver.Posted> awaitPosted(int least) throws Exception {
        lane.awaitThat(() -> receiver.posted().size() >= least && allTold(), "webhook", PATIENCE);
        for (HookReceiver.Posted posted : receiver.posted()) {
            assertThat(posted.signature()).isEqualTo("v1," + signed(posted));
            assertThat(posted.event().get("type").asText()).startsWith("dev.memorylane.shortlist.");
        }
        return receiver.posted();
    }

    private static boolean allTold() {
        List<String> told =
                receiver.posted().stream().map(HookReceiver.Posted::id).toList();
        return StreamSupport.stream(get("windows").spliterator(), false)
                .allMatch(window -> told.contains("%s/%s/%d/revised"
                        .formatted(
                                library,
                                window.get("id").asText(),
                                window.get("revision").asLong())));
    }

    private static String signed(HookReceiver.Posted posted) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET, "HmacSHA256"));
        mac.update("%s.%s.".formatted(posted.id(), posted.timestamp()).getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(mac.doFinal(posted.body()));
    }

    private static void restart() throws Exception {
        lane.close();
        run();
        root = root.resolve("/api/libraries/" + library + "/");
    }

    private void goesOnAfterARestart(String last, String before) throws Exception {
        // Given
        awaitEmbedded(PHOTOS + 2);
        int posted = receiver.posted().size();

        // When
        drop();
        awaitEmbedded(PHOTOS + 3);

        // Then
        List<HookReceiver.Posted> after = awaitPosted(posted + 1);
        assertThat(after.subList(posted, after.size()))
                .extracting(HookReceiver.Posted::id)
                .doesNotContain(before);
        try (EventStream stream = EventStream.sse(root.resolve("events"), last)) {
            stream.next("reset", PATIENCE);
        }
        assertThat(search("", null).get("total").asInt()).isEqualTo(PHOTOS + 3);
    }

    /** Whoever just goes away is no error of ours. */
    private static List<String> errors() throws IOException {
        return Files.readString(folder.resolve("home/logs/memory-lane.log"))
                .lines()
                .filter(line -> line.contains(" ERROR "))
                .toList();
    }
}
