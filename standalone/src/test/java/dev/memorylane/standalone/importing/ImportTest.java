package dev.memorylane.standalone.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
    private static final Instant TAKEN = Instant.parse("2020-02-03T04:05:06Z");

    @TempDir
    Path folder;

    private Path card;
    private Path watched;

    @BeforeEach
    void insertTheCard() throws IOException {
        card = Files.createDirectories(folder.resolve("card/DCIM/100CANON"))
                .getParent()
                .getParent();
        watched = Files.createDirectory(folder.resolve("watched"));
    }

    @Test
    void shouldCopyPhotosWithTheirFoldersAndTimes() throws Exception {
        // Given
        photo("DCIM/100CANON/IMG_1.JPG", "one");
        photo("DCIM/100CANON/IMG_1.XMP", "beside");
        photo("DCIM/INDEX.BDM", "no photo");
        photo("DCIM/.Trashes/IMG_9.JPG", "hidden");

        // When
        List<Import.Result> results = run();

        // Then
        Path copy = watched.resolve("card/DCIM/100CANON/IMG_1.JPG");
        assertThat(copy).hasContent("one");
        assertThat(Files.getLastModifiedTime(copy).toInstant()).isEqualTo(TAKEN);
        assertThat(results)
                .extracting(result -> result.getClass().getSimpleName())
                .containsExactly("Copied", "Copied", "PassedOver");
    }

    @Test
    void shouldCopyNothingTwiceWhateverItIsCalledThere() throws Exception {
        // Given
        photo("DCIM/100CANON/IMG_1.JPG", "one");
        photo("DCIM/100CANON/IMG_2.JPG", "two");
        Files.writeString(watched.resolve("renamed.jpg"), "two");
        run();

        // When
        List<Import.Result> again = run();

        // Then
        assertThat(again).hasOnlyElementsOfType(Import.Result.Already.class);
        assertThat(watched.resolve("card/DCIM/100CANON/IMG_2.JPG")).doesNotExist();
    }

    @Test
    void shouldNumberAnotherPhotoOfTheSameName() throws Exception {
        // Given
        photo("DCIM/100CANON/IMG_1.JPG", "one");
        run();
        photo("DCIM/100CANON/IMG_1.JPG", "another card's");

        // When
        run();

        // Then
        assertThat(watched.resolve("card/DCIM/100CANON/IMG_1.JPG")).hasContent("one");
        assertThat(watched.resolve("card/DCIM/100CANON/IMG_1 (2).JPG")).hasContent("another card's");
    }

    @Test
    void shouldGoOnWithTheOthersWhereOneCannotBeCopied() throws Exception {
        // Given
        photo("DCIM/100CANON/IMG_1.JPG", "one");
        photo("DCIM/100CANON/IMG_2.JPG", "two");
        Files.createDirectories(watched.resolve("card"));
        Files.writeString(watched.resolve("card/DCIM"), "a file where a folder must be");
        photo("IMG_3.JPG", "three");

        // When
        List<Import.Result> results = run();

        // Then
        assertThat(results)
                .extracting(result -> result.getClass().getSimpleName())
                .containsExactly("Failed", "Failed", "Copied");
    }

    @Test
    void shouldRefuseFoldersWithinOneAnother() {
        assertThatThrownBy(() -> new Import(folder, watched)).hasMessageContaining("within one another");
        assertThatThrownBy(() -> new Import(watched, folder)).hasMessageContaining("within one another");
    }

    private List<Import.Result> run() throws IOException {
        return new Import(card, watched).run(_ -> {});
    }

    private void photo(String name, String content) throws IOException {
        Path file = card.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        Files.setLastModifiedTime(file, FileTime.from(TAKEN));
    }
}
