package dev.memorylane.gallery.manifest;

import static dev.memorylane.gallery.Records.LIBRARY;
import static dev.memorylane.gallery.Records.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.memorylane.gallery.Records;
import dev.memorylane.gallery.Summer;
import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.LibraryView;
import dev.memorylane.schemas.ShortlistState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    @TempDir
    Path folder;

    private static JsonSchema schema() throws IOException {
        try (InputStream in = Manifest.class.getResourceAsStream("manifest.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
        }
    }

    private String written(LibrarySnapshot library) throws IOException {
        Path file = folder.resolve("deep/manifest.json");
        ManifestWriter.write(file, Manifest.of(library));
        return Files.readString(file);
    }

    private static ManifestPhoto of(String file) {
        return Manifest.of(Summer.snapshot()).photos().stream()
                .filter(photo -> photo.files().contains(file))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void shouldKeepToItsSchema() throws IOException {
        // When
        String json = written(Summer.snapshot());

        // Then
        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
    }

    @Test
    void shouldKeepToItsSchemaForAnEmptyLibrary() throws IOException {
        // When
        String json = written(new LibraryView(Optional.empty()).snapshot("empty"));

        // Then
        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
    }

    @Test
    void shouldBeRefusedByItsSchemaWhenARoleIsUnheardOf() throws IOException {
        // When
        String json = written(Summer.snapshot()).replace("\"pick\"", "\"winner\"");

        // Then
        assertThat(schema().validate(json, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void shouldBeTheSameBytesInWhateverOrderTheTopicsWereRead() throws IOException {
        // Given
        List<Consumer<LibraryView>> shuffled = new ArrayList<>(Summer.story());
        Collections.shuffle(shuffled, new Random(7));

        // When
        String json = written(Summer.view(shuffled).snapshot(LIBRARY));

        // Then
        assertThat(json).isEqualTo(written(Summer.snapshot()));
    }

    @Test
    void shouldSumUp() {
        // When
        ManifestBooks books = Manifest.of(Summer.snapshot()).books();

        // Then
        assertThat(books).isEqualTo(new ManifestBooks(6, 3, 1, 2, 1, 1, 0, 0));
        assertThat(books.seen()).isEqualTo(books.embedded() + books.duplicates() + books.rejected() + books.pending());
    }

    @Test
    void shouldTellAPhotoWithItsFilesTimeBurstAndPlace() {
        // When
        ManifestPhoto photo = of("beach-1.jpg");

        // Then
        assertThat(photo.files()).containsExactly("beach-1.jpg", "copies/beach 1.jpg");
        assertThat(photo.photoId()).contains(id("beach-1"));
        assertThat(photo.capturedAt()).contains("2026-05-02T12:00:00+02:00");
        assertThat(photo.burst())
                .contains(id("beach-1"))
                .isEqualTo(of("beach-2.jpg").burst());
        assertThat(photo.rejected()).isEmpty();
        assertThat(photo.trip()).contains(Records.tripOf(Summer.DAY));
        assertThat(photo.day()).contains("day:2026-05-02");
        assertThat(photo.in()).extracting(ManifestPhoto.Place::kind).containsExactly("trip", "day");
        assertThat(photo.in()).last().satisfies(place -> {
            assertThat(place.window()).isEqualTo("day:2026-05-02");
            assertThat(place.role()).isEqualTo("pick");
            assertThat(place.reasons().getFirst().words()).isEqualTo("sharpest of 2");
        });
    }

    @Test
    void shouldHaveAnEntryForEveryRejectedFile() {
        // When
        ManifestPhoto file = of("broken.jpg");
        ManifestPhoto photo = of("damaged.jpg");

        // Then
        assertThat(file.photoId()).isEmpty();
        assertThat(file.rejected().orElseThrow().code()).isEqualTo("TRUNCATED");
        assertThat(file.in()).isEmpty();
        assertThat(photo.photoId()).contains(id("damaged"));
        assertThat(photo.rejected().orElseThrow().message()).contains("Copy it again");
        assertThat(photo.in()).isEmpty();
    }

    @Test
    void shouldLeaveOutAWindowThatWasWithdrawn() {
        // Given
        LibraryView view = Summer.view(Summer.story());

        // When
        Records.shortlist(Summer.DAY, ShortlistState.WITHDRAWN).accept(view);

        // Then
        assertThat(Manifest.of(view.snapshot(LIBRARY)).windows()).isEmpty();
    }

    @Test
    void shouldTellTheFiguresOfTheChosenNumberOfScenes() {
        // When
        ManifestWindow window = Manifest.of(Summer.snapshot()).windows().getFirst();

        // Then
        assertThat(window.k()).isEqualTo(2);
        assertThat(window.photos()).isEqualTo(3);
        assertThat(window.from()).contains("2026-05-02T04:00");
        assertThat(window.metrics().silhouette()).contains(0.41);
        assertThat(window.metrics().sweep()).hasSize(2);
    }
}
