package dev.memorylane.ingest.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.embedded.Broker;
import dev.memorylane.fixtures.FreePort;
import dev.memorylane.fixtures.GivenKafka;
import dev.memorylane.ingest.Clocks;
import dev.memorylane.ingest.memory.Batch;
import dev.memorylane.ingest.memory.Bookkeeper;
import dev.memorylane.ingest.memory.Findings;
import dev.memorylane.ingest.memory.Ledger;
import dev.memorylane.ingest.memory.Ledgers;
import dev.memorylane.ingest.memory.Memory;
import dev.memorylane.ingest.store.RocksStores;
import dev.memorylane.ingest.store.Stores;
import dev.memorylane.schemas.ObjectOutcome;
import dev.memorylane.schemas.outage.Infrastructure;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.TopicAdmin;
import dev.memorylane.schemas.topic.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.PolicyViolationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** What is known over a restart, on a real broker and a real disk. */
class RecallTest {
    private static final String A = Findings.uri("a.jpg");
    private static final String B = Findings.uri("b.jpg");

    @TempDir
    static Path broker;

    private static Broker running;
    private static int port;

    @TempDir
    Path state;

    private KafkaSettings settings;

    @BeforeAll
    static void startBroker() throws IOException {
        port = FreePort.any();
        running = Broker.start(broker, port, FreePort.any());
    }

    @AfterAll
    static void stopBroker() throws IOException {
        running.close();
    }

    @BeforeEach
    void setUp(TestInfo test) {
        String name = test.getTestMethod().orElseThrow().getName();
        settings =
                GivenKafka.away().on(port).withRegistry("mock://recall-" + name).withPrefix(name + ".");
        createTopics();
    }

    /** A broker that was just asked to create a topic may not know it for a moment. */
    private void createTopics() {
        boolean created = false;
        while (!created) {
            try {
                new TopicAdmin(settings).ensure();
                created = true;
            } catch (IllegalStateException e) {
                assertThat(e).matches(Infrastructure::isAway);
            }
        }
    }

    @Test
    void shouldReadOnlyWhatCameSinceItWasReadLast() throws Exception {
        // Given
        enter(onDisk(Clocks.fixed()), A, "bytes-1");
        know(onDisk(Clocks.fixed()));
        deleteRecords();
        enter(onDisk(Clocks.fixed()), B, "bytes-2");

        // When
        Known disk = know(onDisk(Clocks.fixed()));
        Known topics = know(new KafkaLedgers(settings, Stores.onHeap(), Clocks.fixed()));

        // Then
        assertThat(disk).isEqualTo(new Known(true, true, 2));
        assertThat(topics).isEqualTo(new Known(false, true, 1));
    }

    @Test
    void shouldKnowWhatWasCommittedAlthoughItWasNeverKept() {
        // Given
        Ledgers ledgers = onDisk(Clocks.fixed());
        try (Ledger ledger = ledgers.open(Findings.SOURCE)) {
            ledger.commit(batch(ledger.recall(), A, "bytes-1"));
        }

        // When
        Known known = know(ledgers);

        // Then
        assertThat(known).isEqualTo(new Known(true, false, 1));
    }

    @Test
    void shouldNotKnowWhatWasNeverCommitted() {
        // Given
        Ledgers ledgers = onDisk(Clocks.fixed());
        try (Ledger ledger = ledgers.open(Findings.SOURCE)) {
            batch(ledger.recall(), A, "bytes-1");
        }

        // When
        Known known = know(ledgers);

        // Then
        assertThat(known).isEqualTo(new Known(false, false, 0));
    }

    @Test
    void shouldReadEverythingAnewWhenTheDeletionsOfMeanwhileMayBeForgotten() throws Exception {
        // Given
        enter(onDisk(Clocks.fixed()), A, "bytes-1");
        know(onDisk(Clocks.fixed()));
        deleteRecords();

        // When
        Known tomorrow = know(onDisk(Clock.offset(Clocks.fixed(), Duration.ofHours(21))));

        // Then
        assertThat(tomorrow).isEqualTo(new Known(false, false, 0));
    }

    @Test
    void shouldNotBelieveWhatItReadFromTopicsThatWereMadeAnew() throws Exception {
        // Given
        enter(onDisk(Clocks.fixed()), A, "bytes-1");
        know(onDisk(Clocks.fixed()));
        deleteTopics();

        // When
        Known known = know(onDisk(Clocks.fixed()));

        // Then
        assertThat(known).isEqualTo(new Known(false, false, 0));
    }

    @Test
    void shouldReadEverythingAnewWhenItIsNotTrusted() throws Exception {
        // Given
        enter(onDisk(Clocks.fixed()), A, "bytes-1");
        deleteRecords();
        enter(onDisk(Clocks.fixed()), B, "bytes-2");
        try (Ledger ledger = onDisk(Clocks.fixed()).open(Findings.SOURCE)) {
            ledger.recall();
            ledger.distrust();
        }

        // When
        Known known = know(onDisk(Clocks.fixed()));

        // Then
        assertThat(known).isEqualTo(new Known(false, true, 1));
    }

    @Test
    void shouldCatchUpWithItselfAndCountEachPhotoOnce() {
        // Given
        Recall recall = new Recall(settings, Findings.SOURCE, new RocksStores(state), Clocks.fixed());
        try (Ledger ledger = onDisk(Clocks.fixed()).open(Findings.SOURCE);
                recall) {
            ledger.commit(batch(new Memory(), A, "bytes-1"));
            Memory memory = recall.memory();
            ledger.commit(batch(memory, B, "bytes-1"));
            memory.keep();

            // When
            recall.catchUp(memory);

            // Then
            assertThat(memory.size()).isEqualTo(2);
            assertThat(memory.presentPhotos()).isEqualTo(1);
            assertThat(memory.object(B).orElseThrow().getOutcome()).isEqualTo(ObjectOutcome.DUPLICATE);
        }
    }

    /** What a memory knows. */
    private record Known(boolean a, boolean b, long objects) {}

    private Ledgers onDisk(Clock clock) {
        return new KafkaLedgers(settings, new RocksStores(state), clock);
    }

    private static Known know(Ledgers ledgers) {
        try (Ledger ledger = ledgers.open(Findings.SOURCE)) {
            Memory memory = ledger.recall();
            return new Known(memory.object(A).isPresent(), memory.object(B).isPresent(), memory.size());
        }
    }

    private static void enter(Ledgers ledgers, String uri, String photoId) {
        try (Ledger ledger = ledgers.open(Findings.SOURCE)) {
            Memory memory = ledger.recall();
            ledger.commit(batch(memory, uri, photoId));
            memory.keep();
        }
    }

    private static Batch batch(Memory memory, String uri, String photoId) {
        Batch batch = new Batch();
        new Bookkeeper(Findings.SOURCE, memory, Clocks.fixed()).enter(Findings.photo(uri, photoId), batch);
        return batch;
    }

    /** As if the topics had forgotten: only who read them before still knows. */
    private void deleteRecords() throws Exception {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, Topics.OBJECTS.in(settings));
        AlterConfigOp deleting =
                new AlterConfigOp(new ConfigEntry("cleanup.policy", "delete"), AlterConfigOp.OpType.SET);
        try (Admin admin = admin()) {
            admin.incrementalAlterConfigs(Map.of(topic, List.of(deleting)))
                    .all()
                    .get();
            deleteRecords(admin);
        }
    }

    /** The broker answers that the policy was altered a moment before its log knows it. */
    private void deleteRecords(Admin admin) throws Exception {
        Map<TopicPartition, RecordsToDelete> all = IntStream.range(0, settings.partitions())
                .mapToObj(partition -> new TopicPartition(Topics.OBJECTS.in(settings), partition))
                .collect(Collectors.toMap(partition -> partition, partition -> RecordsToDelete.beforeOffset(-1)));
        boolean deleted = false;
        while (!deleted) {
            try {
                admin.deleteRecords(all).all().get();
                deleted = true;
            } catch (ExecutionException e) {
                assertThat(e).hasCauseInstanceOf(PolicyViolationException.class);
                Thread.sleep(20);
            }
        }
    }

    private void deleteTopics() throws Exception {
        try (Admin admin = admin()) {
            Set<String> topics =
                    Topics.all().stream().map(topic -> topic.in(settings)).collect(Collectors.toSet());
            admin.deleteTopics(topics).all().get();
            while (admin.listTopics().names().get().stream().anyMatch(topics::contains)) {
                Thread.sleep(50);
            }
        }
        createTopics();
    }

    private static Admin admin() {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:" + port));
    }
}
