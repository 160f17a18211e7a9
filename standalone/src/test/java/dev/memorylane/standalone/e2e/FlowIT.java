package dev.memorylane.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.memorylane.gallery.manifest.Manifest;
import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.EmbeddingKey;
import dev.memorylane.schemas.PhotoRole;
import dev.memorylane.schemas.Shortlist;
import dev.memorylane.schemas.ShortlistKey;
import dev.memorylane.schemas.ShortlistMember;
import dev.memorylane.standalone.demo.DemoTrip;
import dev.memorylane.standalone.demo.DemoTruth;
import dev.memorylane.standalone.home.Addresses;
import dev.memorylane.standalone.home.Home;
import dev.memorylane.standalone.servers.Listening;
import dev.memorylane.standalone.servers.ServerAddresses;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drop, embed, store, cluster, publish: the packaged program on its real broker, registry and Milvus. */
class FlowIT {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final List<String> ROLES = List.of("pick", "alternate", "member", "reject");
    private static final String PREFIX = "memory-lane.";

    @TempDir
    static Path folder;

    private static Path home;
    private static DemoTruth truth;
    private static ManifestFile first;
    private static ManifestFile second;
    private static int firstStatus;
    private static LaneProcess running;
    private static ServerAddresses servers;
    private static String library;

    @BeforeAll
    static void runTwiceThenWatch() throws Exception {
        Path trip = folder.resolve("trip");
        home = folder.resolve("home");
        truth = DemoTrip.write(trip, 1);
        Files.copy(trip.resolve(truth.singles().getFirst()), trip.resolve("copy of a photo.jpg"));
        Files.writeString(trip.resolve("broken.jpg"), "this is no photo", StandardCharsets.UTF_8);
        Files.writeString(trip.resolve("notes.txt"), "not a photo, and none is expected", StandardCharsets.UTF_8);
        firstStatus = once(trip, "first.json");
        once(trip, "second.json");
        first = ManifestFile.read(folder.resolve("first.json"));
        second = ManifestFile.read(folder.resolve("second.json"));
        running = LaneProcess.start(home, "run", trip.toString()).awaitOutput("Ready", PATIENCE);
        servers = Addresses.read(new Home(home)).orElseThrow();
        library = Topic.<ShortlistKey, Shortlist>read(servers, PREFIX + "shortlists")
                .values()
                .iterator()
                .next()
                .getKey()
                .getLibrary();
    }

    @AfterAll
    static void stop() throws Exception {
        if (running != null) {
            running.close();
        }
    }

    private static int once(Path trip, String manifest) throws Exception {
        try (LaneProcess lane = LaneProcess.start(
                home,
                "run",
                trip.toString(),
                "--once",
                "--json",
                folder.resolve(manifest).toString())) {
            int status = lane.await(PATIENCE);
            System.out.println(lane.output());
            return status;
        }
    }

    @Test
    void shouldAccountForEveryFile() {
        // Given
        int photos = truth.singles().size()
                + truth.bursts().stream()
                        .mapToInt(burst -> burst.files().size())
                        .sum();

        // When, Then
        assertThat(firstStatus).isZero();
        assertThat(first.book("seen")).isEqualTo(photos + 2);
        assertThat(first.book("embedded")).isEqualTo(photos);
        assertThat(first.book("duplicates")).isEqualTo(1);
        assertThat(first.book("rejected")).isEqualTo(1);
        assertThat(first.book("ignored")).isEqualTo(1);
        assertThat(first.book("pending")).isZero();
    }

    @Test
    void shouldWriteAManifestThatKeepsToItsSchema() throws Exception {
        // Given
        try (InputStream schema = Manifest.class.getResourceAsStream("manifest.schema.json")) {
            var validator = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema);

            // When
            var violations = validator.validate(first.json());

            // Then
            assertThat(violations).isEmpty();
        }
    }

    @Test
    void shouldPutEachPhotoIntoOneTripAndOneOfItsDays() {
        // When
        List<String> trips = first.windowIds("trip");
        List<String> days = first.windowIds("day");

        // Then
        assertThat(trips).hasSize(1);
        assertThat(days).hasSize(2);
        assertThat(first.placesByPhoto()).isNotEmpty().allSatisfy(kinds -> assertThat(kinds)
                .containsExactly("trip", "day"));
    }

    @Test
    void shouldPublishNothingNewOnASecondRun() {
        // Given
        Map<String, Map.Entry<ShortlistKey, Shortlist>> shortlists = Topic.read(servers, PREFIX + "shortlists");

        // When
        long latest = shortlists.values().stream()
                .mapToLong(shortlist -> shortlist.getValue().getRevision())
                .max()
                .orElse(0);

        // Then
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(latest)
                .isEqualTo(first.json().path("windows").findValues("revision").stream()
                        .mapToLong(revision -> revision.asLong())
                        .max()
                        .orElse(-1));
    }

    @Test
    void shouldCarryEachPhotoOnceOnTheTopicAndInMilvus() {
        // Given
        Map<String, Map.Entry<EmbeddingKey, Embedding>> embeddings = Topic.read(servers, PREFIX + "embeddings");

        // When
        List<String> published = embeddings.values().stream()
                .map(embedding -> embedding.getKey().getPhotoId())
                .sorted()
                .toList();
        List<String> searchable = Milvus.photoIds(servers, first.modelKey(), library);

        // Then
        assertThat(published).isEqualTo(first.embeddedPhotoIds());
        assertThat(searchable).isEqualTo(first.embeddedPhotoIds());
    }

    @Test
    void shouldNeverPickTwoPhotosOfOneBurst() {
        // Given
        Map<String, Map.Entry<ShortlistKey, Shortlist>> shortlists = Topic.read(servers, PREFIX + "shortlists");

        // When
        List<Long> picksOfBursts = shortlists.values().stream()
                .flatMap(shortlist -> shortlist.getValue().getClusters().stream())
                .flatMap(cluster -> cluster.getBursts().stream())
                .map(burst -> burst.getMembers().stream().filter(FlowIT::isPick).count())
                .toList();

        // Then
        assertThat(picksOfBursts).isNotEmpty().allMatch(picks -> picks <= 1);
        assertThat(picksOfBursts.stream().mapToLong(Long::longValue).sum()).isGreaterThan(1);
    }

    @Test
    void shouldPreferTheSharpAndWellExposedFrameInAlmostEveryBurst() {
        // Given
        int mostMisjudged = truth.bursts().size() / 7;

        // When
        long misjudged = truth.bursts().stream().filter(FlowIT::isMisjudged).count();

        // Then
        assertThat(truth.bursts()).noneMatch(burst -> first.roleOf(burst.best()).equals("reject"));
        assertThat(misjudged).isLessThanOrEqualTo(mostMisjudged);
    }

    @Test
    void shouldRefuseASecondStartOnTheSameHomeInASentence() throws Exception {
        // Given
        try (LaneProcess other =
                LaneProcess.start(home, "run", folder.resolve("trip").toString())) {

            // When
            int status = other.await(PATIENCE);

            // Then
            assertThat(status).isNotZero();
            assertThat(other.output())
                    .contains("already running on this home")
                    .contains("pid " + running.pid())
                    .contains("http://127.0.0.1:")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void shouldReportTheVersionsOfTheRealServers() throws Exception {
        // Given, When
        String output = running.output();
        System.out.println(
                output.lines().filter(line -> line.contains("pid")).findFirst().orElse(""));

        // Then
        assertThat(output)
                .containsPattern("(?i)kafka.* 4\\.1\\.1")
                .containsPattern("(?i)registry.* 3\\.3\\.3")
                .containsPattern("(?i)milvus.* 2\\.5\\.1");
    }

    @Test
    void shouldListenOnLoopbackOnly() throws Exception {
        // Given
        List<Long> pids = new ArrayList<>(
                running.children().stream().map(ProcessHandle::pid).toList());
        pids.add(running.pid());

        // When
        List<String> listening = new ArrayList<>();
        for (long pid : pids) {
            listening.addAll(Listening.of(pid));
        }

        // Then
        assertThat(pids).hasSize(4);
        assertThat(listening).hasSizeGreaterThanOrEqualTo(4).allMatch(Listening::isLoopback);
    }

    /** Whether a flawed frame has a better role than the flawless one. */
    private static boolean isMisjudged(DemoTruth.Burst burst) {
        return burst.files().stream()
                .filter(file -> !file.equals(burst.best()))
                .anyMatch(file -> ROLES.indexOf(first.roleOf(file)) < ROLES.indexOf(first.roleOf(burst.best())));
    }

    private static boolean isPick(ShortlistMember member) {
        return member.getRole() == PhotoRole.PICK;
    }
}
