package dev.memorylane.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.memorylane.ingest.bucket.BucketChanges;
import dev.memorylane.ingest.memory.ShelfLedgers;
import dev.memorylane.ingest.notification.NotificationResource;
import dev.memorylane.ingest.notification.NotificationSettings;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoState;
import dev.memorylane.storage.s3.Buckets;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.Event;

/** Real events of a real MinIO, in a versioned bucket; nothing is listed after the start. */
class MinioEventsTest {
    private static final String TOKEN = "sesame";
    private static final String BUCKET = "photos";

    @TempDir
    Path temp;

    private final ShelfLedgers shelf = new ShelfLedgers();
    private final BucketChanges changes = new BucketChanges();
    private final NotificationResource endpoint = new NotificationResource(new Token(), changes);
    private HttpServer webhook;
    private Minio minio;
    private S3Client client;
    private Ingest ingest;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        webhook = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        webhook.createContext("/", this::hand);
        webhook.start();
        URI address = URI.create("http://127.0.0.1:" + webhook.getAddress().getPort() + "/");
        minio = Minio.start(temp, address, TOKEN);
        client = S3Client.builder()
                .endpointOverride(minio.endpoint())
                .forcePathStyle(true)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(Minio.KEY, Minio.KEY)))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
        makeBucket();
        watch();
    }

    private void makeBucket() {
        client.createBucket(request -> request.bucket(BUCKET));
        client.putBucketVersioning(request -> request.bucket(BUCKET)
                .versioningConfiguration(versioning -> versioning.status(BucketVersioningStatus.ENABLED)));
        client.putBucketNotificationConfiguration(request -> request.bucket(BUCKET)
                .notificationConfiguration(configuration ->
                        configuration.queueConfigurations(queue -> queue.queueArn("arn:minio:sqs::LANE:webhook")
                                .events(Event.S3_OBJECT_CREATED, Event.S3_OBJECT_REMOVED))));
    }

    private void watch() {
        IngestSettings settings = new TestSettings(List.of(), List.of(new WatchedBucket("s3://" + BUCKET)));
        Buckets buckets = new Buckets(TestS3.settings(minio.endpoint().toString(), Minio.KEY, Minio.KEY));
        ingest = new Ingest(settings, new ConfiguredSources(settings, buckets, changes), shelf, Clock.systemUTC());
        ingest.start(new StartupEvent());
        await(ingest::complete);
    }

    @AfterEach
    void stop() {
        if (ingest != null) {
            ingest.stop(new ShutdownEvent());
        }
        if (minio != null) {
            minio.close();
        }
        webhook.stop(0);
    }

    @Test
    void shouldFollowWhatIsPutReplacedAndDeletedByEventsAlone() throws IOException {
        // Given
        byte[] first = photo(1);
        byte[] second = photo(2);

        // When
        put("My holidays/a b+c 100% 京都 ⛩.jpg", first);
        put("b.jpg", second);
        await(() -> present() == 2);
        put("b.jpg", photo(3));
        await(() -> present() == 2 && shelf.photoList().size() == 3);
        client.deleteObject(request -> request.bucket(BUCKET).key("My holidays/a b+c 100% 京都 ⛩.jpg"));
        await(() -> present() == 1);
        put("b.jpg", second);
        await(() -> shelf.photoList().stream()
                .anyMatch(photo -> photo.getState() == PhotoState.PRESENT && photo.getVersion() > 1));

        // Then
        await(() -> present() == 1);
        assertThat(shelf.photoList())
                .filteredOn(photo -> photo.getState() == PhotoState.PRESENT)
                .extracting(Photo::getUri)
                .containsExactly("s3://photos/b.jpg");
    }

    private void put(String key, byte[] content) {
        client.putObject(request -> request.bucket(BUCKET).key(key), RequestBody.fromBytes(content));
    }

    private static byte[] photo(int color) throws IOException {
        Path file = java.nio.file.Files.createTempFile("photo", ".jpg");
        new WrittenJpeg()
                .color(color * 0x010307)
                .original("2023:05:01 12:00:%02d".formatted(color))
                .to(file);
        byte[] bytes = java.nio.file.Files.readAllBytes(file);
        java.nio.file.Files.delete(file);
        return bytes;
    }

    private long present() {
        return shelf.photoList().stream()
                .filter(photo -> photo.getState() == PhotoState.PRESENT)
                .count();
    }

    private void hand(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        int status = exchange.getRequestMethod().equals("POST")
                ? endpoint.take(exchange.getRequestHeaders().getFirst("Authorization"), body)
                        .getStatus()
                : 405;
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private void await(BooleanSupplier condition) {
        Patience.await(condition, ingest::statuses);
    }

    private record Token() implements NotificationSettings {
        @Override
        public Optional<String> token() {
            return Optional.of(TOKEN);
        }

        @Override
        public Optional<List<String>> queues() {
            return Optional.empty();
        }
    }
}
