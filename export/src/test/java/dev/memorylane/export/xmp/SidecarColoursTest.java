package dev.memorylane.export.xmp;

import static dev.memorylane.export.Listings.photo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.export.listing.Role;
import dev.memorylane.export.listing.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Colours that a person gives here. */
class SidecarColoursTest {
    @TempDir
    private Path folder;

    private SidecarFolder sidecars;

    @BeforeEach
    void open() {
        sidecars = new SidecarFolder(folder);
    }

    @Test
    void shouldWriteTheColourThatAPersonChoseBeforeThatOfTheRole() throws IOException {
        // Given
        Word purple = coloured("Purple", Instant.now());
        Word none = coloured("", Instant.now());

        // When
        SidecarFolder.export(
                SidecarOptions.standard(),
                photo(sidecars.file("IMG_1.CR2"), Role.PICK, OptionalInt.empty(), Optional.of("Blue"), purple),
                photo(sidecars.file("IMG_2.CR2"), Role.PICK, OptionalInt.empty(), Optional.empty(), none));

        // Then
        assertThat(sidecars.text("IMG_1.xmp")).contains("xmp:Rating=\"3\"").contains("xmp:Label=\"Purple\"");
        assertThat(sidecars.text("IMG_2.xmp")).contains("xmp:Rating=\"3\"").doesNotContain("xmp:Label");
    }

    @Test
    void shouldTakeALaterColourOverTheOneThatAnotherProgramChanged() throws IOException {
        // Given
        Path file = sidecars.file("IMG_1.CR2");
        SidecarFolder.export(SidecarOptions.standard(), photo(file, Role.PICK));
        Path sidecar = folder.resolve("IMG_1.xmp");
        Files.writeString(sidecar, sidecars.text("IMG_1.xmp").replace("xmp:Label=\"Green\"", "xmp:Label=\"Yellow\""));
        Files.setLastModifiedTime(sidecar, FileTime.from(Instant.parse("2026-05-03T10:00:00Z")));

        // When
        Word blue = coloured("Blue", Instant.parse("2026-05-03T11:00:00Z"));
        SidecarFolder.export(
                SidecarOptions.standard(), photo(file, Role.PICK, OptionalInt.empty(), Optional.empty(), blue));

        // Then
        assertThat(sidecars.text("IMG_1.xmp")).contains("xmp:Label=\"Blue\"").contains("lane:Label=\"Blue\"");
    }

    private static Word coloured(String label, Instant at) {
        return new Word(false, false, OptionalInt.empty(), Optional.of(label), Optional.of(at));
    }
}
