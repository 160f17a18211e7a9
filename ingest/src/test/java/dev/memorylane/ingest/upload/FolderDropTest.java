package dev.memorylane.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memorylane.schemas.blob.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderDropTest {
    private static final Instant TAKEN = Instant.parse("2020-02-03T04:05:06Z");

    @TempDir
    Path folder;

    private Path watched;
    private FolderDrop target;

    @BeforeEach
    void watch() throws IOException {
        watched = Files.createDirectory(folder.resolve("watched"));
        target = new FolderDrop(watched, "Uploads");
    }

    @Test
    void shouldPutAFileThereWithItsTimeAndLeaveNothingElse() throws Exception {
        // When
        Dropped dropped = drop("a.jpg", "one");

        // Then
        Path file = watched.resolve(dropped.file());
        assertThat(dropped.file()).isEqualTo("Uploads/a.jpg");
        assertThat(file).hasContent("one");
        assertThat(Files.getLastModifiedTime(file).toInstant()).isEqualTo(TAKEN);
        assertThat(entries()).containsExactly("a.jpg");
    }

    @Test
    void shouldNumberAnotherFileOfTheSameName() throws Exception {
        // Given
        drop("a.jpg", "one");

        // When
        Dropped second = drop("a.jpg", "two");
        Dropped third = drop("a.jpg", "three");

        // Then
        assertThat(second.file()).isEqualTo("Uploads/a (2).jpg");
        assertThat(third.file()).isEqualTo("Uploads/a (3).jpg");
        assertThat(watched.resolve("Uploads/a.jpg")).hasContent("one");
        assertThat(entries()).hasSize(3);
    }

    @Test
    void shouldNotPutTheSameFileThereTwice() throws Exception {
        // Given
        drop("a.jpg", "one");
        drop("a.jpg", "two");

        // When
        Dropped again = drop("a.jpg", "two");

        // Then
        assertThat(again.already()).isTrue();
        assertThat(again.file()).isEqualTo("Uploads/a (2).jpg");
        assertThat(entries()).hasSize(2);
    }

    @Test
    void shouldNotFollowALinkThatStandsUnderTheName() throws Exception {
        // Given
        Path outside = Files.writeString(folder.resolve("outside.jpg"), "mine");
        Files.createDirectory(watched.resolve("Uploads"));
        Files.createSymbolicLink(watched.resolve("Uploads/a.jpg"), outside);

        // When
        Dropped dropped = drop("a.jpg", "mine");

        // Then
        assertThat(dropped.file()).isEqualTo("Uploads/a (2).jpg");
        assertThat(outside).hasContent("mine");
    }

    @Test
    void shouldPutNothingIntoAFolderWhoseDiskIsAway() throws Exception {
        // Given
        Files.delete(watched);

        // When, Then
        assertThatThrownBy(() -> drop("a.jpg", "one")).hasMessageContaining("Connect its disk");
        assertThat(watched).doesNotExist();
    }

    @Test
    void shouldShowNothingWhereTheBytesAreNotThoseReceived() throws Exception {
        // Given
        Path file = Files.writeString(folder.resolve("received"), "one");

        // When, Then
        assertThatThrownBy(() -> target.drop(file, "a.jpg", Optional.empty(), sha256("another")))
                .isInstanceOf(IOException.class);
        assertThat(entries()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.jpg", "/etc/a.jpg", "..", ".", "b/a.jpg", ""})
    void shouldHoldOutEvenWhereANameWasNotMadeSafe(String name) throws Exception {
        // Given
        Path file = Files.writeString(folder.resolve("received"), "one");

        // When, Then
        assertThatThrownBy(() -> target.drop(file, name, Optional.empty(), sha256("one")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("leads out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../other", "/etc"})
    void shouldRefuseASettingThatLeadsOutOfTheLibrary(String into) {
        assertThatThrownBy(() -> new FolderDrop(watched, into)).isInstanceOf(IllegalArgumentException.class);
    }

    private Dropped drop(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve("received"), content);
        return target.drop(file, name, Optional.of(TAKEN), sha256(content));
    }

    private static String sha256(String content) {
        return Sha256.hex(content.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> entries() throws IOException {
        try (Stream<Path> files = Files.list(watched.resolve("Uploads"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
