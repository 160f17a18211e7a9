package dev.memorylane.export.programs;

import static dev.memorylane.export.programs.Exported.export;
import static dev.memorylane.export.programs.Exported.photo;
import static dev.memorylane.export.programs.Exported.picture;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.export.Listings;
import dev.memorylane.export.listing.ListedPhoto;
import dev.memorylane.export.listing.Role;
import dev.memorylane.export.listing.Word;
import dev.memorylane.export.xmp.Program;
import dev.memorylane.export.xmp.Sidecar;
import dev.memorylane.export.xmp.Sidecar.Outcome;
import dev.memorylane.export.xmp.SidecarOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What we write, as exiftool reads it, and what it writes itself. */
class ExifToolTest {
    @TempDir
    private Path folder;

    @Test
    void shouldBeReadAsWritten() throws IOException {
        // Given
        ExifTool.require();
        ListedPhoto photo = photo(picture(folder.resolve("IMG_1.CR2")), Role.PICK);

        // When
        export(SidecarOptions.forProgram(Program.LIGHTROOM), photo);
        export(SidecarOptions.forProgram(Program.DARKTABLE), photo);
        List<String> darktable =
                ExifTool.values(folder.resolve("IMG_1.CR2.xmp"), "XMP:Rating", "XMP-darktable:ColorLabels");
        export(SidecarOptions.forProgram(Program.DIGIKAM), photo);

        // Then
        assertThat(ExifTool.values(folder.resolve("IMG_1.xmp"), "XMP:Rating", "XMP:Label", "SidecarForExtension"))
                .containsExactly("3", "Green", "CR2");
        assertThat(darktable).containsExactly("3", "2");
        assertThat(ExifTool.values(
                        folder.resolve("IMG_1.CR2.xmp"),
                        "XMP:Rating",
                        "XMP-digiKam:ColorLabel",
                        "XMP-digiKam:PickLabel"))
                .satisfies(read -> assertThat(read.getFirst()).isEqualTo("3"))
                .hasSize(3);
    }

    @Test
    void shouldNotBeFought() throws IOException {
        // Given
        ExifTool.require();
        Path file = picture(folder.resolve("IMG_1.CR2"));
        export(SidecarOptions.standard(), photo(file, Role.PICK));
        Path sidecar = folder.resolve("IMG_1.xmp");

        // When
        ExifTool.write(sidecar, "XMP:Rating=5", "XMP:Label=Red");
        Sidecar kept = export(SidecarOptions.standard(), photo(file, Role.PICK)).getFirst();
        Sidecar agreed = export(
                        SidecarOptions.standard(),
                        Listings.photo(file, Role.PICK, OptionalInt.of(5), Optional.of("Red"), Word.nothing()))
                .getFirst();

        // Then
        assertThat(kept.outcome()).isEqualTo(Outcome.KEPT);
        assertThat(agreed.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(ExifTool.values(sidecar, "XMP:Rating", "XMP:Label")).containsExactly("5", "Red");
    }
}
