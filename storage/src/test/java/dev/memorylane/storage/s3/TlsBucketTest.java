package dev.memorylane.storage.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memorylane.fixtures.CertificateAuthority;
import dev.memorylane.s3server.S3Proxy;
import dev.memorylane.s3server.S3ProxyConfig;
import dev.memorylane.storage.ObjectStorage;
import dev.memorylane.storage.StorageException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real S3 server by HTTPS, whose certificate only a private authority vouches for. */
class TlsBucketTest {
    private static final S3Address OBJECT = new S3Address("photos", "a/b.jpg");

    @TempDir
    static Path folder;

    private static CertificateAuthority authority;
    private static S3Proxy server;

    @BeforeAll
    static void startServer() throws Exception {
        authority = CertificateAuthority.in(folder.resolve("authority"));
        Files.createDirectories(folder.resolve("buckets/photos"));
        server = S3Proxy.over(
                folder.resolve("buckets"),
                folder,
                new S3ProxyConfig.Tls(authority.serverStore(), CertificateAuthority.PASSWORD));
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Test
    void shouldWriteListAndReadWhereTheAuthorityIsTrusted() throws Exception {
        // Given
        Path file = Files.writeString(folder.resolve("b.jpg"), "bytes");
        Buckets buckets = new Buckets(TestS3Settings.of(server.config()).trusting(authority.certificate()));

        // When
        boolean created = buckets.create(OBJECT, file, Map.of());
        BucketObject listed = buckets.look(OBJECT).orElseThrow();

        // Then
        assertThat(server.config().endpoint()).startsWith("https://");
        assertThat(created).isTrue();
        assertThat(new ObjectStorage(buckets)
                        .read(OBJECT.uri(), listed.version().text(), 100))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("bytes");
        buckets.close();
    }

    @Test
    void shouldWaitForTrustAndNameTheSettingWhereTheAuthorityIsNotTrusted() {
        // Given
        Buckets buckets = new Buckets(TestS3Settings.of(server.config()));

        // When, Then
        assertThatThrownBy(() -> buckets.look(OBJECT)).isInstanceOfSatisfying(StorageException.class, e -> {
            assertThat(e.reason()).isEqualTo(StorageException.Reason.AWAY);
            assertThat(e).hasMessageContaining("not trusted").hasMessageContaining("memorylane.s3.certificates");
        });
        buckets.close();
    }
}
