package dev.memorylane.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.ingest.bucket.BucketChanges;
import dev.memorylane.ingest.memory.ShelfLedgers;
import dev.memorylane.ingest.notification.NotificationSettings;
import dev.memorylane.ingest.notification.QueuePoller;
import dev.memorylane.s3server.S3Proxy;
import dev.memorylane.schemas.PhotoState;
import dev.memorylane.storage.s3.AwsClients;
import dev.memorylane.storage.s3.Buckets;
import dev.memorylane.storage.s3.S3Settings;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** Changes of a real bucket that only a real queue tells of: nothing is listed after the start. */
class QueuedChangesTest {
    private static final String EVENT = """
            {"Records":[{"s3":{"bucket":{"name":"photos"},"object":{"key":"%s"}}}]}""";

    @TempDir
    Path temp;

    private final ShelfLedgers shelf = new ShelfLedgers();
    private final BucketChanges changes = new BucketChanges();
    private S3Proxy server;
    private SQSRestServer queues;
    private SqsClient client;
    private String url;
    private String dead;
    private QueuePoller poller;
    private Ingest ingest;

    @BeforeEach
    void start() throws Exception {
        Files.createDirectories(temp.resolve("buckets/photos"));
        server = S3Proxy.over(temp.resolve("buckets"), temp);
        S3Settings settings = TestS3.settings(server);
        queues = SQSRestServerBuilder.withDynamicPort()
                .withInterface("127.0.0.1")
                .start();
        URI endpoint = URI.create(
                "http://127.0.0.1:" + queues.waitUntilStarted().localAddress().getPort());
        client = SqsClient.builder()
                .httpClient(AwsClients.http(settings))
                .credentialsProvider(AwsClients.credentials(settings))
                .region(AwsClients.region("us-east-1"))
                .endpointOverride(endpoint)
                .build();
        createQueues();
        url = endpoint + "/000000000000/changes";
        dead = endpoint + "/000000000000/dead";
        watch(settings);
    }

    /** What was received twice and not acknowledged, a second each, is put aside by the queue. */
    private void createQueues() {
        client.createQueue(request -> request.queueName("dead"));
        client.createQueue(
                request -> request.queueName("changes")
                        .attributes(
                                Map.of(
                                        QueueAttributeName.VISIBILITY_TIMEOUT,
                                        "1",
                                        QueueAttributeName.REDRIVE_POLICY,
                                        "{\"deadLetterTargetArn\":\"arn:aws:sqs:elasticmq:000000000000:dead\",\"maxReceiveCount\":\"2\"}")));
    }

    private void watch(S3Settings settings) {
        IngestSettings watched = new TestSettings(List.of(), List.of(new WatchedBucket("s3://photos")));
        ingest = new Ingest(
                watched, new ConfiguredSources(watched, new Buckets(settings), changes), shelf, Clock.systemUTC());
        ingest.start(new StartupEvent());
        await(ingest::complete);
        poller = new QueuePoller(new Queues(url), settings, changes);
        poller.start(new StartupEvent());
    }

    @AfterEach
    void stop() {
        poller.stop(new ShutdownEvent());
        ingest.stop(new ShutdownEvent());
        client.close();
        queues.stopAndWait();
        server.close();
    }

    @Test
    void shouldFollowAQueueWhateverElseIsInItAndLeaveThatToTheQueuesOwnRule() throws IOException {
        // Given
        send("no JSON at all");
        send("{\"Records\":[{\"s3\":{\"bucket\":{\"name\":\"../..\"},\"object\":{\"key\":\"%zz\"}}}]}");
        send("{\"Type\":\"Notification\",\"Message\":\"{{{\"}");

        // When
        put("trip/a b.jpg", 1);
        send(EVENT.formatted("trip/a+b.jpg"));
        await(() -> present() == 1);
        put("c.jpg", 2);
        send(EVENT.formatted("c.jpg"));
        send(EVENT.formatted("c.jpg"));
        await(() -> present() == 2);
        Files.delete(temp.resolve("buckets/photos/c.jpg"));
        send(EVENT.formatted("c.jpg"));
        await(() -> present() == 1);

        // Then (what nobody understood was received again after its visibility had ended, and then put aside)
        await(() -> messages(dead) == 2 && messages(url) == 0);
        assertThat(shelf.photoList()).hasSize(2);
    }

    private void send(String body) {
        client.sendMessage(request -> request.queueUrl(url).messageBody(body));
    }

    private int messages(String queue) {
        Map<String, String> attributes = client.getQueueAttributes(
                        request -> request.queueUrl(queue).attributeNamesWithStrings("All"))
                .attributesAsStrings();
        return Integer.parseInt(attributes.get("ApproximateNumberOfMessages"))
                + Integer.parseInt(attributes.get("ApproximateNumberOfMessagesNotVisible"));
    }

    private void put(String key, int color) throws IOException {
        Path file = temp.resolve("buckets/photos").resolve(key);
        Files.createDirectories(file.getParent());
        new WrittenJpeg()
                .color(color * 0x010307)
                .original("2023:05:01 12:00:%02d".formatted(color))
                .to(file);
    }

    private long present() {
        return shelf.photoList().stream()
                .filter(photo -> photo.getState() == PhotoState.PRESENT)
                .count();
    }

    private void await(BooleanSupplier condition) {
        Patience.await(condition, ingest::statuses);
    }

    private record Queues(String url) implements NotificationSettings {
        @Override
        public Optional<String> token() {
            return Optional.empty();
        }

        @Override
        public Optional<List<String>> queues() {
            return Optional.of(List.of(url));
        }
    }
}
