package dev.memorylane.export.xmp;

import static dev.memorylane.export.Listings.photo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.export.listing.ListedPhoto;
import dev.memorylane.export.listing.Role;
import dev.memorylane.export.xmp.Sidecar.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How sidecars are named, and whose they are. */
class SidecarNamesTest {
    @TempDir
    private Path folder;

    private SidecarFolder sidecars;

    @BeforeEach
    void open() {
        sidecars = new SidecarFolder(folder);
    }

    @Test
    void shouldNameSidecarsAsEachProgramLooksForThem() throws IOException {
        // Given
        Path raw = sidecars.file("IMG_1.CR2");
        Path picture = sidecars.file("IMG_2.JPG");

        // When
        SidecarFolder.export(
                SidecarOptions.forProgram(Program.DARKTABLE), photo(raw, Role.PICK), photo(picture, Role.PICK));
        SidecarFolder.export(
                SidecarOptions.forProgram(Program.LIGHTROOM), photo(raw, Role.PICK), photo(picture, Role.PICK));

        // Then
        assertThat(sidecars.names())
                .containsExactly("IMG_1.CR2", "IMG_1.CR2.xmp", "IMG_1.xmp", "IMG_2.JPG", "IMG_2.JPG.xmp", "IMG_2.xmp");
        assertThat(Files.readString(folder.resolve("IMG_1.xmp"))).contains("SidecarForExtension=\"CR2\"");
    }

    @Test
    void shouldGiveTheOneSidecarOfAShotToItsRaw() throws IOException {
        // Given
        ListedPhoto raw = photo(sidecars.file("IMG_1.CR2"), Role.PICK);
        ListedPhoto picture = photo(sidecars.file("img_1.jpg"), Role.REJECT);

        // When
        List<Sidecar> done = SidecarFolder.export(SidecarOptions.forProgram(Program.CAPTURE_ONE), picture, raw);

        // Then
        assertThat(sidecars.names()).containsExactly("IMG_1.CR2", "IMG_1.xmp", "img_1.jpg");
        assertThat(done).extracting(Sidecar::outcome).containsExactlyInAnyOrder(Outcome.CREATED, Outcome.UNCHANGED);
        assertThat(done).anySatisfy(one -> assertThat(one.words()).contains("that of the RAW, IMG_1.CR2"));
    }

    @Test
    void shouldFollowTheSidecarThatIsThereWhereNoNamingIsAskedFor() throws IOException {
        // Given
        Path old = Files.writeString(folder.resolve("img_1.cr2.XMP"), SidecarFolder.RATED.formatted(0));
        Path other = Files.writeString(folder.resolve("IMG_2.xmp"), SidecarFolder.RATED.formatted(0));

        // When
        SidecarFolder.export(
                SidecarOptions.standard(),
                photo(sidecars.file("IMG_1.CR2"), Role.PICK),
                photo(sidecars.file("IMG_2.JPG"), Role.PICK),
                photo(sidecars.file("IMG_3.CR2"), Role.PICK),
                photo(sidecars.file("IMG_4.JPG"), Role.PICK));

        // Then
        assertThat(Files.readString(old)).contains("xmp:Rating=\"3\"").contains("crs:Exposure2012=\"+0.35\"");
        assertThat(Files.readString(other)).contains("xmp:Rating=\"3\"");
        assertThat(sidecars.names())
                .filteredOn(name -> name.toLowerCase(java.util.Locale.ROOT).endsWith(".xmp"))
                .containsExactly("IMG_2.xmp", "IMG_3.xmp", "IMG_4.JPG.xmp", "img_1.cr2.XMP");
    }

    @Test
    void shouldRefuseOneSidecarForTwoPictures() throws IOException {
        // When
        List<Sidecar> done = SidecarFolder.export(
                SidecarOptions.forProgram(Program.LIGHTROOM),
                photo(sidecars.file("IMG_1.JPG"), Role.PICK),
                photo(sidecars.file("IMG_1.PNG"), Role.PICK));

        // Then
        assertThat(done).extracting(Sidecar::outcome).containsExactly(Outcome.CREATED, Outcome.FAILED);
        assertThat(done.getLast().words()).contains("IMG_1.JPG has the same sidecar");
    }
}
