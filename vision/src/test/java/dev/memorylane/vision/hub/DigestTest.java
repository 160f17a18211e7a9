package dev.memorylane.vision.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestTest {
    @TempDir
    Path folder;

    @Test
    void shouldKnowAGitBlobByItsId() throws Exception {
        // Given: "git hash-object" of "hello\n"
        Path file = Files.writeString(folder.resolve("hello"), "hello\n");

        // When, Then
        assertThat(new Digest("ce013625030ba8dba906f756967f9e9ca394464a").fits(file))
                .isTrue();
        assertThat(new Digest("ce013625030ba8dba906f756967f9e9ca394464b").fits(file))
                .isFalse();
    }

    @Test
    void shouldKnowALargeFileByItsSha256() throws Exception {
        // Given: "sha256sum" of "hello\n"
        Path file = Files.writeString(folder.resolve("hello"), "hello\n");
        String sha256 = "5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03";

        // When, Then
        assertThat(new Digest(sha256).fits(file)).isTrue();
        assertThat(new Digest(sha256.replace('5', '6')).fits(file)).isFalse();
    }

    @Test
    void shouldReadWeakAndStrongTags() {
        // When, Then
        assertThat(Digest.ofHeader("W/\"abc\"")).isEqualTo(Digest.ofHeader("\"abc\""));
        assertThat(Digest.ofHeader("\"abc\"").text()).isEqualTo("abc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"../../x\"", "a/b", "..", ".hidden"})
    void shouldRefuseATagThatCannotBeAFileName(String header) {
        // When, Then
        assertThatThrownBy(() -> Digest.ofHeader(header)).isInstanceOf(IllegalArgumentException.class);
    }
}
