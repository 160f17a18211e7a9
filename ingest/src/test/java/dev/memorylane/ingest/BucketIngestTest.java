package dev.memorylane.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.ingest.SourceStatus.State;
import dev.memorylane.ingest.bucket.BucketChanges;
import dev.memorylane.ingest.memory.ShelfLedgers;
import dev.memorylane.ingest.notification.NotificationResource;
import dev.memorylane.ingest.notification.NotificationSettings;
import dev.memorylane.s3server.S3Proxy;
import dev.memorylane.schemas.ObjectOutcome;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoState;
import dev.memorylane.storage.s3.Buckets;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole of it on the buckets of a real S3 server; only the topics are a shelf. */
class BucketIngestTest {
    private static final String TOKEN = "open sesame";

    @TempDir
    static Path temp;

    private static S3Proxy server;
    private static Buckets buckets;
    private static int made;

    private final ShelfLedgers shelf = new ShelfLedgers();
    private final BucketChanges changes = new BucketChanges();
    private final NotificationResource endpoint = new NotificationResource(new Settings(Optional.of(TOKEN)), changes);
    private String bucket;
    private Path folder;
    private Ingest ingest;

    @BeforeAll
    static void startServer() throws IOException, InterruptedException {
        server = S3Proxy.over(Files.createDirectories(temp.resolve("buckets")), temp);
        buckets = new Buckets(TestS3.settings(server));
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void makeBucket() throws IOException {
        bucket = "bucket-" + made++;
        folder = Files.createDirectories(temp.resolve("buckets").resolve(bucket));
    }

    @AfterEach
    void stop() {
        if (ingest != null) {
            ingest.stop(new ShutdownEvent());
        }
    }

    @Test
    void shouldAccountForEveryObjectOfABucketAndSayNothingNewAtTheNextStart() throws IOException {
        // Given
        photo("2023/My holidays/a b+c%41.jpg", 1);
        photo("2023/京都 ⛩/<img onerror=x>.jpg", 2);
        photo("2023/copy.jpg", 1);
        Files.writeString(folder.resolve("2023/bad.jpg"), "no photo");
        Files.writeString(folder.resolve("2023/notes.txt"), "notes");
        Files.writeString(folder.resolve("2023/.hidden.jpg"), "hidden");
        Files.createDirectories(folder.resolve("2023/empty folder"));
        photo("2024/other.jpg", 3);

        // When
        start("s3://%s/2023".formatted(bucket));
        await(ingest::complete);
        int commits = shelf.commits.get();
        ingest.stop(new ShutdownEvent());
        start("s3://%s/2023".formatted(bucket));
        await(ingest::complete);

        // Then
        assertThat(shelf.outcomes())
                .containsExactly(
                        ObjectOutcome.PHOTO,
                        ObjectOutcome.PHOTO,
                        ObjectOutcome.DUPLICATE,
                        ObjectOutcome.REJECTED,
                        ObjectOutcome.IGNORED);
        assertThat(shelf.photoList())
                .extracting(Photo::getFileName)
                .containsExactlyInAnyOrder("a b+c%41.jpg", "<img onerror=x>.jpg");
        assertThat(shelf.rejectionList()).singleElement().satisfies(rejection -> assertThat(rejection.getMessage())
                .startsWith("bad.jpg is named like"));
        assertThat(shelf.commits.get()).isEqualTo(commits);
    }

    @Test
    void shouldLookAtOnceAtWhatIsNotifiedAndNowhereElse() throws IOException {
        // Given
        photo("a.jpg", 1);
        photo("b.jpg", 2);
        startAndAwait();

        // When
        photo("new one+1.jpg", 3);
        photo("not told.jpg", 4);
        tell("ObjectCreated:Put", "new one+1.jpg");
        await(() -> present() == 3);
        Files.delete(folder.resolve("a.jpg"));
        tell("ObjectRemoved:Delete", "a.jpg");

        // Then
        await(() -> present() == 2);
        assertThat(shelf.photoList())
                .filteredOn(photo -> photo.getState() == PhotoState.PRESENT)
                .extracting(Photo::getFileName)
                .containsExactlyInAnyOrder("b.jpg", "new one+1.jpg");
        ingest.rescan();
        await(() -> present() == 3);
    }

    @Test
    void shouldBeMovedByNoNotificationThatIsDuplicateLateForgedOrStrange() throws IOException {
        // Given
        photo("a.jpg", 1);
        photo("b.jpg", 2);
        startAndAwait();
        int commits = shelf.commits.get();

        // When
        tell("ObjectRemoved:Delete", "a.jpg");
        tell("ObjectCreated:Put", "a.jpg");
        tell("ObjectCreated:Put", "a.jpg");
        tell("ObjectCreated:Put", "never there.jpg");
        tell("ObjectCreated:Put", "../" + bucket + "/b.jpg");
        int refused = post("Bearer wrong", "{\"Records\":[]}").getStatus();
        Response unknown = post("Bearer " + TOKEN, "{");
        Response elsewhere = post(
                "Bearer " + TOKEN, "{\"detail\":{\"bucket\":{\"name\":\"elsewhere\"},\"object\":{\"key\":\"a.jpg\"}}}");
        photo("c.jpg", 3);
        tell("ObjectCreated:Put", "c.jpg");
        await(() -> present() == 3);

        // Then
        assertThat(refused).isEqualTo(401);
        assertThat(unknown.getStatus()).isEqualTo(400);
        assertThat(unknown.getMediaType()).hasToString("application/problem+json");
        assertThat(elsewhere.getEntity()).isEqualTo(new NotificationResource.Receipt(1, 0, "Taken."));
        assertThat(shelf.commits.get()).isEqualTo(commits + 1);
        assertThat(new NotificationResource(new Settings(Optional.empty()), changes)
                        .take("Bearer ", "{}".getBytes(StandardCharsets.UTF_8))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void shouldRemoveNothingWhileTheServerIsAwayAndGoOnWhenItIsBack() throws IOException, InterruptedException {
        // Given
        photo("a.jpg", 1);
        photo("b.jpg", 2);
        startAndAwait();

        // When
        server.kill();
        ingest.rescan();
        await(() -> status().state() == State.OFFLINE);
        photo("c.jpg", 3);
        SourceStatus offline = status();
        server.start();
        await(() -> present() == 3);

        // Then
        assertThat(offline.words()).contains("cannot be reached", "Nothing was removed");
        await(ingest::complete);
        assertThat(shelf.outcomes()).containsOnly(ObjectOutcome.PHOTO).hasSize(3);
    }

    @Test
    void shouldTakeABucketThatIsMissingOrSuddenlyEmptyForOffline() throws IOException {
        // Given
        photo("a.jpg", 1);
        startAndAwait();

        // When
        Files.delete(folder.resolve("a.jpg"));
        ingest.rescan();
        await(() -> status().state() == State.OFFLINE);
        String empty = status().words();
        Files.delete(folder);
        ingest.rescan();
        await(() -> status().words().contains("no such bucket"));

        // Then
        assertThat(empty).contains("suddenly empty");
        assertThat(present()).isEqualTo(1);
    }

    @Test
    void shouldWaitForAPersonWhereMoreThanAFifthIsGoneAlsoWhenItIsNotifiedOneByOne() throws IOException {
        // Given
        for (int i = 0; i < 40; i++) {
            photo(i + ".jpg", i);
        }
        startAndAwait();

        // When
        for (int i = 0; i < 20; i++) {
            Files.delete(folder.resolve(i + ".jpg"));
            tell("ObjectRemoved:Delete", i + ".jpg");
        }
        await(() -> status().state() == State.WAITING_FOR_CONFIRMATION);
        long before = present();
        ingest.confirmRemovals(status().source().id());

        // Then
        assertThat(before).isEqualTo(40);
        await(() -> present() == 20);
    }

    @Test
    void shouldTakeTheSameBytesPutAgainForTheSamePhotoAndOthersForAnother() throws IOException, InterruptedException {
        // Given
        photo("a.jpg", 1);
        startAndAwait();
        String first = shelf.photoList().getFirst().getObjectVersion();

        // When
        Thread.sleep(1100);
        Files.write(folder.resolve("a.jpg"), Files.readAllBytes(folder.resolve("a.jpg")));
        ingest.rescan();
        await(() -> shelf.commits.get() == 2);
        long versionTouched = shelf.photoList().getFirst().getVersion();
        Thread.sleep(1100);
        photo("a.jpg", 2);
        tell("ObjectCreated:Put", "a.jpg");
        await(() -> shelf.photoList().size() == 2);

        // Then
        assertThat(first).isNotEmpty();
        assertThat(versionTouched).isEqualTo(1);
        await(() -> present() == 1);
    }

    private void startAndAwait() {
        start("s3://" + bucket);
        await(ingest::complete);
    }

    private void start(String place) {
        IngestSettings settings = new TestSettings(List.of(), List.of(new WatchedBucket(place)));
        ingest = new Ingest(settings, new ConfiguredSources(settings, buckets, changes), shelf, Clock.systemUTC());
        ingest.start(new StartupEvent());
    }

    private void tell(String event, String key) {
        String encoded = URLEncoder.encode(key, StandardCharsets.UTF_8);
        Response response = post(
                "Bearer " + TOKEN,
                "{\"Records\":[{\"eventName\":\"%s\",\"s3\":{\"bucket\":{\"name\":\"%s\"},\"object\":{\"key\":\"%s\"}}}]}"
                        .formatted(event, bucket, encoded));
        assertThat(response.getStatus()).isEqualTo(200);
    }

    private Response post(String authorization, String body) {
        return endpoint.take(authorization, body.getBytes(StandardCharsets.UTF_8));
    }

    private void photo(String key, int color) throws IOException {
        Path file = folder.resolve(key);
        Files.createDirectories(file.getParent());
        Path whole = Files.createTempFile(temp, "written", ".jpg");
        new WrittenJpeg()
                .color(color * 0x010307)
                .original("2023:05:01 12:%02d:%02d".formatted(color / 60, color % 60))
                .to(whole);
        Files.move(whole, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private long present() {
        return shelf.photoList().stream()
                .filter(photo -> photo.getState() == PhotoState.PRESENT)
                .count();
    }

    private SourceStatus status() {
        return ingest.statuses().getFirst();
    }

    private void await(BooleanSupplier condition) {
        Patience.await(condition, ingest::statuses);
    }

    private record Settings(Optional<String> token) implements NotificationSettings {
        @Override
        public Optional<List<String>> queues() {
            return Optional.empty();
        }
    }
}
