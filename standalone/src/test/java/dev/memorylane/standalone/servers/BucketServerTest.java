package dev.memorylane.standalone.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** The real S3 server over real folders, and a client that knows no more than a person is told. */
class BucketServerTest {
    private static final int NO_PREFERENCE = 1;

    @TempDir
    Path temp;

    @Test
    void shouldPutWhatAClientDropsIntoTheFolderAlsoAfterItWasKilled() throws Exception {
        // Given
        Path photos = Files.createDirectories(temp.resolve("My Photos"));
        Files.writeString(photos.resolve("there before.jpg"), "before");
        Files.createDirectories(temp.resolve("private"));
        String firstKeys;

        // When
        try (BucketServer server = start(photos);
                S3Client client = client(server)) {
            firstKeys = Files.readString(server.credentials());
            put(client, "sub/a b+ü.jpg", "one");
            ProcessHandle.of(server.pid()).orElseThrow().destroyForcibly();
            awaitAnswer(client);
            put(client, "c.jpg", "two");

            // Then
            assertThat(client.listBuckets().buckets()).singleElement().satisfies(bucket -> assertThat(bucket.name())
                    .isEqualTo("my-photos"));
            assertThat(client.listObjectsV2(request -> request.bucket("my-photos"))
                            .contents())
                    .extracting(S3Object::key)
                    .containsExactly("c.jpg", "sub/a b+ü.jpg", "there before.jpg");
        }
        assertThat(photos.resolve("sub/a b+ü.jpg")).hasContent("one");
        assertThat(photos.resolve("c.jpg")).hasContent("two");
        try (BucketServer again = start(photos)) {
            assertThat(again.credentials()).hasContent(firstKeys);
            assertThat(again.words()).contains("my-photos").doesNotContain(secret(firstKeys));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(again.credentials())))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void shouldNameBucketsAsS3Demands() {
        // Given
        List<Path> folders = List.of(
                Path.of("/p/Osaka 2023"), Path.of("/q/osaka-2023"), Path.of("/京都"), Path.of("/"), Path.of("/a"));

        // When, then
        assertThat(BucketNames.of(folders).keySet())
                .containsExactly("osaka-2023", "osaka-2023-2", "photos", "photos-2", "a-photos")
                .allMatch(name -> name.matches("[a-z0-9][a-z0-9-]{1,61}[a-z0-9]"));
    }

    private BucketServer start(Path folder) throws IOException, InterruptedException {
        ServersLayout layout = Layouts.real();
        return BucketServer.start(
                layout,
                new BucketServer.Request(Layouts.s3Server(), temp.resolve("home"), List.of(folder), NO_PREFERENCE));
    }

    private static S3Client client(BucketServer server) {
        ProfileFile file = ProfileFile.builder()
                .content(server.credentials())
                .type(ProfileFile.Type.CREDENTIALS)
                .build();
        return S3Client.builder()
                .endpointOverride(server.endpoint())
                .forcePathStyle(true)
                .region(Region.US_EAST_1)
                .credentialsProvider(
                        ProfileCredentialsProvider.builder().profileFile(file).build())
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    private static void put(S3Client client, String key, String content) {
        client.putObject(request -> request.bucket("my-photos").key(key), RequestBody.fromString(content));
    }

    private static void awaitAnswer(S3Client client) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(1));
        while (!answers(client)) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(100);
        }
    }

    private static boolean answers(S3Client client) {
        try {
            client.listBuckets();
            return true;
        } catch (SdkException away) {
            return false;
        }
    }

    private static String secret(String credentials) {
        return credentials.substring(credentials.lastIndexOf('=') + 1).strip();
    }
}
