package dev.memorylane.gallery.webhook;

import static dev.memorylane.gallery.Records.LIBRARY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.sun.net.httpserver.HttpServer;
import dev.memorylane.gallery.Records;
import dev.memorylane.schemas.PhotoRole;
import dev.memorylane.schemas.Shortlist;
import dev.memorylane.schemas.ShortlistCluster;
import dev.memorylane.schemas.ShortlistKey;
import dev.memorylane.schemas.WindowKind;
import dev.memorylane.schemas.outage.BackOff;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Against a real HTTP server, which is away for a while; the partition is one of memory. */
class HookReaderTest {
    private static final TopicPartition PARTITION = new TopicPartition("shortlists", 0);
    private static final int PATIENCE_SECONDS = 60;

    private record Call(String id, String signature, JsonNode body) {}

    private final ObjectMapper json = new ObjectMapper().registerModule(new Jdk8Module());
    private final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final AtomicInteger refusals = new AtomicInteger();
    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
    private HttpServer server;
    private Thread thread;

    @AfterEach
    void stop() throws InterruptedException {
        stopping.set(true);
        if (thread != null) {
            thread.interrupt();
            thread.join();
        }
        if (server != null) {
            server.stop(0);
        }
    }

    @Test
    void shouldTellEachRevisionSignedAndPassIt() throws Exception {
        // Given
        int port = listen(0);
        start(port, Optional.empty());

        // When
        Call first = next();
        Call second = next();

        // Then
        assertThat(first.id()).isEqualTo("summer/day:2026-05-02/1/revised");
        assertThat(first.signature()).startsWith("v1,");
        assertThat(first.body().get("specversion").asText()).isEqualTo("1.0");
        assertThat(first.body().get("type").asText()).isEqualTo("dev.memorylane.shortlist.revised");
        assertThat(first.body().at("/data/picks/0").asText()).isEqualTo(Records.id("beach"));
        assertThat(second.body().at("/data/revision").asInt()).isEqualTo(2);
        awaitPassed(2);
    }

    @Test
    void shouldTellASubscriberThatWasAwayEverythingInOrder() throws Exception {
        // Given
        int port = listen(0);
        server.stop(0);
        start(port, Optional.empty());

        // When
        listen(port);

        // Then
        assertThat(next().body().at("/data/revision").asInt()).isEqualTo(1);
        assertThat(next().body().at("/data/revision").asInt()).isEqualTo(2);
        awaitPassed(2);
    }

    @Test
    void shouldTellAgainWhatWasNotTakenUnderTheSameId() throws Exception {
        // Given
        refusals.set(2);
        start(listen(0), Optional.empty());

        // When
        List<String> ids = List.of(next().id(), next().id(), next().id());

        // Then
        assertThat(ids).containsOnly("summer/day:2026-05-02/1/revised");
    }

    @Test
    void shouldPassOverOtherLibraries() throws Exception {
        // Given
        start(listen(0), Optional.of(Set.of("winter")));

        // When, Then
        awaitPassed(2);
        assertThat(calls).isEmpty();
    }

    private Call next() throws InterruptedException {
        Call call = calls.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(call).as("a call").isNotNull();
        return call;
    }

    private void awaitPassed(long offset) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (passed() < offset && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
        assertThat(passed()).isEqualTo(offset);
    }

    private long passed() {
        return Optional.ofNullable(consumer.committed(Set.of(PARTITION)).get(PARTITION))
                .map(found -> found.offset())
                .orElse(0L);
    }

    private int listen(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/hook", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            calls.add(new Call(
                    exchange.getRequestHeaders().getFirst("webhook-id"),
                    exchange.getRequestHeaders().getFirst("webhook-signature"),
                    json.readTree(body)));
            exchange.sendResponseHeaders(refusals.getAndDecrement() > 0 ? 500 : 204, -1);
            exchange.close();
        });
        server.start();
        return server.getAddress().getPort();
    }

    private void start(int port, Optional<Set<String>> libraries) {
        WebhookSettings.Hook hook = new TestHook(URI.create("http://127.0.0.1:" + port + "/hook"), libraries);
        consumer.schedulePollTask(() -> {
            consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
            consumer.addRecord(new ConsumerRecord<>(PARTITION.topic(), 0, 0, new byte[0], new byte[] {1}));
            consumer.addRecord(new ConsumerRecord<>(PARTITION.topic(), 0, 1, new byte[0], new byte[] {2}));
        });
        HookReader reader = new HookReader(
                "test",
                hook,
                new Post(hook, Clock.systemUTC()),
                (_, _) -> new ShortlistKey(LIBRARY, "day:2026-05-02"),
                (_, bytes) -> shortlist(bytes[0]),
                json,
                () -> new BackOff(Clock.systemUTC(), Duration.ofMillis(20), Duration.ofMillis(100)),
                stopping::get);
        thread = Thread.ofPlatform().daemon().start(() -> {
            try {
                reader.read(consumer, List.of(PARTITION));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static Shortlist shortlist(long revision) {
        return Shortlist.newBuilder()
                .setKind(WindowKind.DAY)
                .setRevision(revision)
                .setContentDigest(Records.id("content"))
                .setPhotos(1)
                .setClusters(List.of(new ShortlistCluster(
                        0,
                        Records.id("beach"),
                        List.of(Records.burst(Records.member("beach", PhotoRole.PICK, "ONLY_ONE", 1))))))
                .build();
    }

    private record TestHook(URI url, Optional<Set<String>> libraries) implements WebhookSettings.Hook {
        @Override
        public Optional<String> secret() {
            return Optional.of("a secret");
        }

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(10);
        }

        @Override
        public Duration longestPause() {
            return Duration.ofMillis(100);
        }
    }
}
