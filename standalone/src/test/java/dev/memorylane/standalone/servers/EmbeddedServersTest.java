package dev.memorylane.standalone.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.embedder.milvus.MilvusRow;
import dev.memorylane.embedder.milvus.MilvusWriter;
import dev.memorylane.schemas.search.MilvusCollection;
import io.milvus.v2.client.ConnectConfig;
import io.milvus.v2.client.MilvusClientV2;
import io.milvus.v2.common.DataType;
import io.milvus.v2.service.collection.request.AddFieldReq;
import io.milvus.v2.service.collection.request.CreateCollectionReq;
import io.milvus.v2.service.vector.request.SearchReq;
import io.milvus.v2.service.vector.request.data.FloatVec;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The real servers, started once for all tests here; each test leaves them running. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedServersTest {

    private final StateRecorder states = new StateRecorder();
    private Path home;
    private EmbeddedServers servers;

    @BeforeAll
    void startThem(@TempDir(cleanup = CleanupMode.ALWAYS) Path folder) throws Exception {
        home = folder.resolve("a home, with; odd $signs");
        servers = EmbeddedServers.start(Layouts.real(), home, states);
    }

    @AfterAll
    void stopThem() throws IOException {
        if (servers != null) {
            servers.close();
        }
    }

    @Test
    void shouldReportTheVersionsOfTheRunningServers() {
        // When
        List<ServerReport> reports = servers.reports();

        // Then
        System.out.println("Versions: " + reports);
        assertThat(reports)
                .extracting(ServerReport::version)
                .containsExactly("4.1.1", "3.3.3", "Lite " + MilvusLite.VERSION);
        assertThat(reports)
                .allSatisfy(report -> assertThat(ProcessHandle.of(report.pid())).isPresent());
    }

    @Test
    void shouldListenOnLoopbackOnly() throws IOException {
        for (ServerReport report : servers.reports()) {
            // When
            List<String> addresses = Listening.of(report.pid());

            // Then
            assertThat(addresses).as(report.server().title()).isNotEmpty().allMatch(Listening::isLoopback);
        }
    }

    @Test
    void shouldBringAKilledBrokerBackOnTheSamePortWithItsData() throws Exception {
        // Given
        createTopic("kept-by-the-broker");

        // When
        kill(Server.BROKER);

        // Then
        assertThat(topics()).contains("kept-by-the-broker");
    }

    @Test
    void shouldBringAKilledRegistryBackOnTheSamePortWithItsData() throws Exception {
        // Given
        register("kept-by-the-registry");

        // When
        kill(Server.REGISTRY);

        // Then
        assertThat(subjects()).contains("kept-by-the-registry");
    }

    @Test
    void shouldBringAKilledMilvusBackOnTheSamePortWithItsData() throws Exception {
        // Given
        createCollection("kept_by_milvus");

        // When
        kill(Server.MILVUS);

        // Then
        assertThat(collections()).contains("kept_by_milvus");
    }

    @Test
    void shouldFinishACollectionThatAKilledWriterLeftWithoutItsIndex() {
        // Given
        String collection = "half_made";
        CreateCollectionReq.CollectionSchema schema =
                CreateCollectionReq.CollectionSchema.builder().build();
        for (String text : List.of(
                MilvusCollection.ID,
                MilvusCollection.LIBRARY,
                MilvusCollection.PHOTO_ID,
                MilvusCollection.CAPTURED_AT)) {
            schema.addField(AddFieldReq.builder()
                    .fieldName(text)
                    .dataType(DataType.VarChar)
                    .maxLength(64)
                    .isPrimaryKey(text.equals(MilvusCollection.ID))
                    .build());
        }
        schema.addField(AddFieldReq.builder()
                .fieldName(MilvusCollection.VERSION)
                .dataType(DataType.Int64)
                .build());
        schema.addField(AddFieldReq.builder()
                .fieldName(MilvusCollection.VECTOR)
                .dataType(DataType.FloatVector)
                .dimension(2)
                .build());
        MilvusClientV2 client = milvus();
        client.createCollection(CreateCollectionReq.builder()
                .collectionName(collection)
                .collectionSchema(schema)
                .build());

        // When
        try (MilvusWriter writer =
                new MilvusWriter(new LocalMilvus(servers.addresses().milvus().toString()))) {
            writer.write(List.of(new MilvusRow("1", collection, "library", "photo", 1, "", List.of(1f, 0f))));
        }

        // Then
        var found = client.search(SearchReq.builder()
                .collectionName(collection)
                .annsField(MilvusCollection.VECTOR)
                .data(List.of(new FloatVec(List.of(1f, 0f))))
                .limit(1)
                .build());
        assertThat(found.getSearchResults().getFirst()).hasSize(1);
        client.close();
    }

    @Test
    void shouldNotEndAServerWhenTheTerminalInterruptsTheWholeGroup() throws Exception {
        for (ServerReport report : servers.reports()) {
            // When
            signal("INT", report.pid());
        }
        Thread.sleep(1000);

        // Then
        assertThat(servers.reports())
                .allSatisfy(report ->
                        assertThat(alive(report.pid())).as(report.toString()).isTrue());
    }

    @Test
    void shouldTellAServerThatStandsStillFromOneThatAnswers() throws Exception {
        for (ServerReport report : servers.reports()) {
            // When
            boolean running = servers.answers(report.server(), Duration.ofSeconds(10));
            signal("STOP", report.pid());
            boolean silent = fallsSilent(report.server());
            signal("CONT", report.pid());
            boolean continued = servers.answers(report.server(), Duration.ofSeconds(10));

            // Then
            assertThat(List.of(running, silent, continued))
                    .as(report.server().title())
                    .containsOnly(true);
        }
    }

    /** A process stands still a moment after the signal is sent: each of its threads stops by itself. */
    private boolean fallsSilent(Server server) throws InterruptedException {
        for (int look = 0; look < 100; look++) {
            if (!servers.answers(server, Duration.ofMillis(500))) {
                return true;
            }
            Thread.sleep(50);
        }
        return false;
    }

    @Test
    void shouldServeASecondHomeBeside(@TempDir Path other) throws Exception {
        // Given
        createTopic("of-the-first-home");

        // When
        try (EmbeddedServers second = EmbeddedServers.start(Layouts.real(), other)) {

            // Then
            assertThat(second.addresses().bootstrapServers())
                    .isNotEqualTo(servers.addresses().bootstrapServers());
            assertThat(topics(second.addresses())).doesNotContain("of-the-first-home");
        }
    }

    @Test
    void shouldKeepItsDataOverAnOrderlyStopAndLeaveNoProcess(@TempDir Path other) throws Exception {
        // Given
        List<Long> pids;
        try (EmbeddedServers first = EmbeddedServers.start(Layouts.real(), other)) {
            pids = first.reports().stream().map(ServerReport::pid).toList();
            createTopic(first.addresses(), "kept");
        }

        // When
        try (EmbeddedServers second = EmbeddedServers.start(Layouts.real(), other)) {

            // Then
            assertThat(topics(second.addresses())).contains("kept");
            assertThat(pids).noneMatch(EmbeddedServersTest::alive);
            assertThat(other.resolve("logs/broker.previous.log")).exists();
        }
        assertThat(other.resolve("run")).isEmptyDirectory();
    }

    private void kill(Server server) throws Exception {
        long pid = servers.reports().stream()
                .filter(report -> report.server() == server)
                .findFirst()
                .orElseThrow()
                .pid();
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
        states.awaitOtherThan(pid, server);
    }

    private static void signal(String name, long pid) throws Exception {
        new ProcessBuilder("kill", "-" + name, String.valueOf(pid)).start().waitFor();
    }

    static boolean alive(long pid) {
        Optional<ProcessHandle> process = ProcessHandle.of(pid);
        return process.isPresent() && process.get().isAlive();
    }

    private static Admin admin(ServerAddresses at) {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, at.bootstrapServers()));
    }

    private void createTopic(String name) throws Exception {
        createTopic(servers.addresses(), name);
    }

    private static void createTopic(ServerAddresses at, String name) throws Exception {
        try (Admin admin = admin(at)) {
            admin.createTopics(List.of(new NewTopic(name, 1, (short) 1))).all().get();
        }
    }

    private java.util.Set<String> topics() throws Exception {
        return topics(servers.addresses());
    }

    private static java.util.Set<String> topics(ServerAddresses at) throws Exception {
        try (Admin admin = admin(at)) {
            return admin.listTopics().names().get();
        }
    }

    private void register(String subject) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(registry("/subjects/" + subject + "/versions"))
                .header("Content-Type", "application/vnd.schemaregistry.v1+json")
                .POST(BodyPublishers.ofString("{\"schema\": \"\\\"string\\\"\"}"))
                .build();
        assertThat(send(request)).contains("id");
    }

    private String subjects() throws Exception {
        return send(HttpRequest.newBuilder(registry("/subjects")).build());
    }

    private URI registry(String path) {
        return URI.create(servers.addresses().registry() + path);
    }

    private static String send(HttpRequest request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    private MilvusClientV2 milvus() {
        return new MilvusClientV2(ConnectConfig.builder()
                .uri(servers.addresses().milvus().toString())
                .connectTimeoutMs(Duration.ofSeconds(20).toMillis())
                .build());
    }

    private void createCollection(String name) {
        MilvusClientV2 client = milvus();
        client.createCollection(
                CreateCollectionReq.builder().collectionName(name).dimension(8).build());
        client.close();
    }

    private List<String> collections() {
        MilvusClientV2 client = milvus();
        try {
            return client.listCollections().getCollectionNames();
        } finally {
            client.close();
        }
    }
}
