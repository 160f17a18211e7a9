package dev.memorylane.export.programs;

import static dev.memorylane.export.programs.Exported.REJECTED;
import static dev.memorylane.export.programs.Exported.export;
import static dev.memorylane.export.programs.Exported.photo;
import static dev.memorylane.export.programs.Exported.picture;
import static dev.memorylane.export.programs.Exported.rated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.export.listing.Role;
import dev.memorylane.export.programs.Digikam.Shown;
import dev.memorylane.export.xmp.Naming;
import dev.memorylane.export.xmp.Program;
import dev.memorylane.export.xmp.SidecarOptions;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What we write, in digiKam itself. */
class DigikamTest {
    @TempDir
    private Path folder;

    @Test
    void shouldBeShownWithStarsColoursAndFlags() throws Exception {
        // Given
        Digikam.require();
        Path photos = folder.resolve("photos");
        Path pick = picture(photos.resolve("1.jpg"));
        Path alternate = picture(photos.resolve("2.jpg"));
        Path rejected = picture(photos.resolve("3.jpg"));
        Path five = picture(photos.resolve("4.jpg"));
        Path byAny = picture(photos.resolve("5.jpg"));
        Path byStem = picture(photos.resolve("6.jpg"));
        picture(photos.resolve("7.jpg"));

        // When
        export(
                SidecarOptions.forProgram(Program.DIGIKAM),
                photo(pick, Role.PICK),
                photo(alternate, Role.ALTERNATE),
                photo(rejected, REJECTED),
                photo(five, rated(5)));
        export(SidecarOptions.standard(), photo(byAny, Role.PICK));
        export(stem(), photo(byStem, Role.PICK));

        // Then
        Map<String, Shown> shown = new Digikam(folder.resolve("work")).show(photos, 7);
        assertThat(shown)
                .containsEntry("1.jpg", Shown.of(3, "Color Label Green", "Pick Label Accepted"))
                .containsEntry("2.jpg", Shown.of(2, "Color Label Yellow", "Pick Label Pending"))
                .containsEntry("3.jpg", Shown.of(-1, "Color Label Red", "Pick Label Rejected"))
                .containsEntry("4.jpg", Shown.of(5))
                .containsEntry("5.jpg", Shown.of(3, "Color Label Green"))
                .containsEntry("6.jpg", Shown.of(3, "Color Label Green"))
                .hasSize(7);
    }

    private static SidecarOptions stem() {
        SidecarOptions any = SidecarOptions.standard();
        return new SidecarOptions(any.program(), Naming.STEM, true, true, false, any.table());
    }
}
