package dev.memorylane.storage.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memorylane.s3server.S3Keys;
import dev.memorylane.s3server.S3Proxy;
import dev.memorylane.storage.ObjectReader;
import dev.memorylane.storage.ObjectStorage;
import dev.memorylane.storage.StorageException;
import dev.memorylane.storage.StorageException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** Against a real S3 server. */
class BucketsTest {
    private static final String BUCKET = "photos";

    @TempDir
    static Path folder;

    private static S3Proxy server;
    private static S3Client client;
    private static Buckets buckets;
    private static ObjectReader storage;

    @BeforeAll
    static void startServer() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("buckets").resolve(BUCKET));
        server = S3Proxy.over(folder.resolve("buckets"), folder);
        client = S3Clients.of(TestS3Settings.of(server.config()));
        buckets = new Buckets(TestS3Settings.of(server.config()));
        storage = new ObjectStorage(buckets);
    }

    @AfterAll
    static void stopServer() {
        buckets.close();
        client.close();
        server.close();
    }

    @Test
    void shouldReadWhatWasPutUnderAnyKey() throws IOException {
        // Given
        List<String> keys = List.of("odd/a b+c.jpg", "odd/100%25.jpg", "odd/京都 ⛩.jpg", "odd/'\"<&>;$(x).jpg");
        keys.forEach(key -> put(key, "content of " + key));

        // When
        List<BucketObject> listed = all("odd/");

        // Then
        assertThat(listed).extracting(object -> object.address().key()).containsExactlyInAnyOrderElementsOf(keys);
        for (BucketObject object : listed) {
            String uri = object.address().uri();
            assertThat(storage.read(uri, object.version().text(), 1000))
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("content of " + object.address().key());
            assertThat(buckets.look(object.address())).contains(object);
        }
    }

    @Test
    void shouldNoticeAVersionThatChangedMeanwhile() throws IOException {
        // Given
        put("changing/a.jpg", "before");
        BucketObject seen = all("changing/").getFirst();

        // When
        put("changing/a.jpg", "after");

        // Then
        assertReason(Reason.CHANGED, () -> read(seen));
        assertThat(storage.read(seen.address().uri(), "", 10)).asString().isEqualTo("after");
    }

    @Test
    void shouldKeepTheVersionWhereTheSameBytesArePutAgainWithinASecondOrTellByItsTime() throws IOException {
        // Given
        put("again/a.jpg", "the same");
        BucketObject first = all("again/").getFirst();

        // When
        put("again/a.jpg", "the same");

        // Then
        BucketObject second = all("again/").getFirst();
        assertThat(second.version().etag()).isEqualTo(first.version().etag());
        assertThat(read(first)).asString().isEqualTo("the same");
    }

    @Test
    void shouldListPageByPageAndGoOnBehindAnyKey() throws IOException {
        // Given
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < 1050; i++) {
            keys.add("many/%04d.jpg".formatted(i));
            Files.writeString(Files.createDirectories(bucket().resolve("many")).resolve("%04d.jpg".formatted(i)), "x");
        }

        // When
        Buckets.Page first = buckets.first(new S3Address(BUCKET, "many/"), "");
        Buckets.Page behind = buckets.first(new S3Address(BUCKET, "many/"), "many/1000.jpg");

        // Then
        assertThat(first.objects()).hasSize(1000);
        assertThat(first.next()).isPresent();
        assertThat(all("many/")).extracting(object -> object.address().key()).containsExactlyElementsOf(keys);
        assertThat(behind.objects())
                .extracting(object -> object.address().key())
                .containsExactlyElementsOf(keys.subList(1001, 1050));
        assertThat(behind.next()).isEmpty();
    }

    @Test
    void shouldTellAnObjectThatIsGoneFromABucketThatIs() throws IOException {
        // Given
        S3Address nothing = new S3Address(BUCKET, "nothing.jpg");
        S3Address nowhere = new S3Address("no-such-bucket", "a.jpg");

        // When, then
        assertThat(buckets.look(nothing)).isEmpty();
        assertReason(Reason.GONE, () -> storage.open(nothing.uri(), ""));
        assertReason(Reason.AWAY, () -> buckets.look(nowhere));
        assertReason(Reason.AWAY, () -> storage.open(nowhere.uri(), ""));
        assertReason(Reason.AWAY, () -> buckets.first(nowhere, ""));
    }

    @Test
    void shouldBlameNoObjectForCredentialsThatAreWrong() {
        // Given
        Buckets stranger = new Buckets(new TestS3Settings(
                Optional.of(URI.create(server.config().endpoint())), Optional.of("memory-lane"), Optional.of("wrong")));

        // When, then
        assertReason(Reason.AWAY, () -> stranger.first(new S3Address(BUCKET, ""), ""));
        assertReason(Reason.AWAY, () -> stranger.look(new S3Address(BUCKET, "a.jpg")));
        assertReason(Reason.AWAY, () -> new S3Reader(stranger).open("s3://photos/a.jpg", ""));
    }

    @Test
    void shouldSayThatAServerIsAwayWhichDoesNotAnswer() {
        // Given
        Buckets away = new Buckets(
                new TestS3Settings(Optional.of(URI.create("http://127.0.0.1:1")), Optional.of("a"), Optional.of("b")));

        // When, then
        assertReason(Reason.AWAY, () -> away.first(new S3Address(BUCKET, ""), ""));
    }

    @Test
    void shouldRefuseMoreBytesThanAllowedWithoutReadingThem() {
        // Given
        put("large.jpg", "x".repeat(5000));

        // When, then
        assertReason(Reason.TOO_LARGE, () -> storage.read("s3://photos/large.jpg", "", 4999));
    }

    @Test
    void shouldGiveUpTheRestOfAnObjectThatIsClosedEarly() throws IOException {
        // Given
        Files.write(bucket().resolve("huge.bin"), new byte[50_000_000]);

        // When
        try (InputStream in = storage.open("s3://photos/huge.bin", "")) {
            assertThat(in.readNBytes(10)).hasSize(10);
        }

        // Then
        assertThat(buckets.look(new S3Address(BUCKET, "huge.bin"))).isPresent();
    }

    @Test
    void shouldReadFilesAndRefuseOtherSchemes() throws IOException {
        // Given
        Path file = Files.writeString(folder.resolve("a b.txt"), "file");

        // When, then
        assertThat(storage.read(file.toUri().toString(), "", 10)).asString().isEqualTo("file");
        assertReason(
                Reason.GONE, () -> storage.open(folder.resolve("none").toUri().toString(), ""));
        assertReason(Reason.UNKNOWN_SCHEME, () -> storage.open("http://127.0.0.1/a.jpg", ""));
        assertReason(Reason.UNKNOWN_SCHEME, () -> storage.open("file://host/a.jpg", ""));
    }

    private static Path bucket() {
        return folder.resolve("buckets").resolve(BUCKET);
    }

    private static byte[] read(BucketObject object) throws StorageException {
        return storage.read(object.address().uri(), object.version().text(), 1000);
    }

    private static void put(String key, String content) {
        client.putObject(request -> request.bucket(BUCKET).key(key), RequestBody.fromString(content));
    }

    private static List<BucketObject> all(String prefix) throws StorageException {
        S3Address address = new S3Address(BUCKET, prefix);
        Buckets.Page page = buckets.first(address, "");
        List<BucketObject> objects = new ArrayList<>(page.objects());
        while (page.next().isPresent()) {
            page = buckets.next(address, page.next().get());
            objects.addAll(page.objects());
        }
        return objects;
    }

    private static void assertReason(Reason reason, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(StorageException.class, e -> assertThat(e.reason())
                .isEqualTo(reason));
    }

    @Test
    void shouldHandNothingToThoseWhoDoNotSign() throws IOException {
        // Given
        put("open to all.jpg", "content");
        Files.setPosixFilePermissions(bucket(), PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.setPosixFilePermissions(
                bucket().resolve("open to all.jpg"), PosixFilePermissions.fromString("rw-rw-rw-"));

        // When, then
        for (String path : List.of("/", "/photos", "/photos/", "/photos?list-type=2", "/photos/open%20to%20all.jpg")) {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create(server.config().endpoint() + path).toURL().openConnection();
            assertThat(connection.getResponseCode()).as(path).isEqualTo(403);
        }
    }

    @Test
    void shouldNeverShowASecret() {
        // Given
        S3Keys keys = S3Keys.random();

        // When, then
        assertThat(keys.toString()).doesNotContain(keys.secretKey());
        assertThat(server.config().toString())
                .doesNotContain(server.config().keys().secretKey());
    }
}
