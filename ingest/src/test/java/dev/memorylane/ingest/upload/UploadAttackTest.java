package dev.memorylane.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and ids that lead elsewhere. */
@QuarkusTest
class UploadAttackTest extends WatchedUploads {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../evil.jpg",
                "/etc/evil.jpg",
                "..\\..\\evil.jpg",
                "....//....//evil.jpg",
                ".hidden.jpg",
                "evil.jpg\u0000.png",
                "\u202Egpj.evil.jpg",
                "CON.jpg",
                "..\u2215..\u2215evil.jpg"
            })
    void shouldKeepAHostileNameWithinItsFolder(String name) throws Exception {
        // Given
        String upload = tus.begin(name, 3);

        // When
        tus.patch(upload, 0, new byte[] {9, 9, (byte) name.length()});

        // Then
        String file = tus.status(upload).get("file").asText();
        assertThat(Path.of(file).getNameCount()).isEqualTo(2);
        assertThat(file).startsWith("Uploads/").doesNotContain("..").doesNotContain("/.");
        assertThat(WATCHED.resolve(file)).isRegularFile();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/..%2F..%2Fnothing",
                "/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
                "/0123456789abcdef0123456789abcdef",
                "/0123456789ABCDEF0123456789ABCDEF",
                "/.properties",
                "/x%00y"
            })
    void shouldFindNoFileByAnIdThatItDidNotGive(String id) throws Exception {
        assertThat(tus.head(tus.uploads() + id).statusCode()).isIn(400, 404);
        assertThat(tus.patch(tus.uploads() + id, 0, new byte[1]).statusCode()).isIn(400, 404);
    }
}
