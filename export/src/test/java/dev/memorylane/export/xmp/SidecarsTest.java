package dev.memorylane.export.xmp;

import static dev.memorylane.export.Listings.photo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.export.Listings;
import dev.memorylane.export.listing.ListedPhoto;
import dev.memorylane.export.listing.Listing;
import dev.memorylane.export.listing.Role;
import dev.memorylane.export.listing.Word;
import dev.memorylane.export.xmp.Sidecar.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written, and what is said of it. */
class SidecarsTest {
    @TempDir
    private Path folder;

    private SidecarFolder sidecars;

    @BeforeEach
    void open() {
        sidecars = new SidecarFolder(folder);
    }

    @Test
    void shouldWriteNothingInADryRunAndSayWhatItWould() throws IOException {
        // Given
        Listing listing = Listings.of(
                photo(sidecars.file("IMG_1.CR2"), Role.PICK), photo(sidecars.file("IMG_2.CR2"), Role.MEMBER));

        // When
        List<Sidecar> planned = SidecarFolder.run(listing, SidecarOptions.standard(), true);

        // Then
        assertThat(sidecars.names()).containsExactly("IMG_1.CR2", "IMG_2.CR2");
        assertThat(planned.getFirst().outcome()).isEqualTo(Outcome.CREATED);
        assertThat(planned.getFirst().changes())
                .extracting(Change::words)
                .containsExactly("rating none → 3", "label none → Green");
        assertThat(planned.getLast().words()).isEqualTo("There is nothing to say of it.");
    }

    @Test
    void shouldChangeNothingTheSecondTime() throws IOException {
        // Given
        Listing listing = Listings.of(
                photo(sidecars.file("IMG_1.CR2"), Role.PICK), photo(sidecars.file("IMG_2.JPG"), Role.ALTERNATE));
        for (Program program : Program.values()) {
            SidecarFolder.run(listing, SidecarOptions.forProgram(program), false);
            List<byte[]> before = sidecars.contents();

            // When
            List<Sidecar> again = SidecarFolder.run(listing, SidecarOptions.forProgram(program), false);

            // Then
            assertThat(again).extracting(Sidecar::outcome).containsOnly(Outcome.UNCHANGED);
            assertThat(sidecars.contents())
                    .usingElementComparator(java.util.Arrays::compare)
                    .isEqualTo(before);
        }
    }

    @Test
    void shouldFollowItsOwnMarksWhenARoleChanges() throws IOException {
        // Given
        Path file = sidecars.file("IMG_1.CR2");
        SidecarFolder.export(SidecarOptions.standard(), photo(file, Role.PICK));

        // When
        Sidecar alternate = SidecarFolder.export(SidecarOptions.standard(), photo(file, Role.ALTERNATE))
                .getFirst();
        Sidecar member = SidecarFolder.export(SidecarOptions.standard(), photo(file, Role.MEMBER))
                .getFirst();

        // Then
        assertThat(alternate.changes())
                .extracting(Change::words)
                .containsExactly("rating 3 → 2", "label Green → Yellow");
        assertThat(member.changes())
                .extracting(Change::words)
                .containsExactly("rating 2 → none", "label Yellow → none");
        assertThat(Files.readString(folder.resolve("IMG_1.xmp")))
                .doesNotContain("Rating")
                .doesNotContain("Label");
    }

    @Test
    void shouldPutWhatAPersonSaidBeforeWhatWasComputed() throws IOException {
        // Given
        Instant now = Instant.now();
        Word five = new Word(false, false, OptionalInt.of(5), Optional.empty(), Optional.of(now));
        Word rejected = new Word(false, true, OptionalInt.empty(), Optional.empty(), Optional.of(now));

        // When
        SidecarFolder.export(
                SidecarOptions.standard(),
                photo(sidecars.file("IMG_1.CR2"), Role.MEMBER, OptionalInt.empty(), Optional.empty(), five),
                photo(sidecars.file("IMG_2.CR2"), Role.PICK, OptionalInt.of(4), Optional.empty(), rejected),
                photo(sidecars.file("IMG_3.CR2"), Role.PICK, OptionalInt.of(1), Optional.of("Blue"), Word.nothing()));

        // Then
        assertThat(sidecars.text("IMG_1.xmp")).contains("xmp:Rating=\"5\"").doesNotContain("xmp:Label");
        assertThat(sidecars.text("IMG_2.xmp")).contains("xmp:Rating=\"-1\"").contains("xmp:Label=\"Red\"");
        assertThat(sidecars.text("IMG_3.xmp")).contains("xmp:Rating=\"1\"").contains("xmp:Label=\"Blue\"");
    }

    @Test
    void shouldSayInWordsWhatItLeftAlone() throws IOException {
        // Given
        Path broken = Files.writeString(folder.resolve("IMG_1.xmp"), "<x:xmpmeta xmlns:x='adobe:ns:meta/'>");
        Path locked = Files.writeString(folder.resolve("IMG_2.xmp"), SidecarFolder.RATED.formatted(0));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r--r--r--"));
        ListedPhoto inBucket = photo(
                "s3://bucket/IMG_3.CR2", "IMG_3.CR2", Role.PICK, OptionalInt.empty(), Optional.empty(), Word.nothing());
        ListedPhoto gone = photo(folder.resolve("IMG_4.CR2"), Role.PICK);

        // When
        List<Sidecar> done = SidecarFolder.export(
                SidecarOptions.standard(),
                photo(sidecars.file("IMG_1.CR2"), Role.PICK),
                photo(sidecars.file("IMG_2.CR2"), Role.PICK),
                inBucket,
                gone);

        // Then
        assertThat(done).extracting(Sidecar::outcome).containsOnly(Outcome.FAILED);
        assertThat(done)
                .extracting(Sidecar::words)
                .satisfiesExactly(
                        one -> assertThat(one).contains("no well-formed XML").contains("repair or remove it"),
                        one -> assertThat(one).contains("read-only"),
                        one -> assertThat(one).contains("lies in a bucket"),
                        one -> assertThat(one).contains("The photo is not there"));
        assertThat(Files.readString(broken)).isEqualTo("<x:xmpmeta xmlns:x='adobe:ns:meta/'>");
        assertThat(Files.readString(locked)).isEqualTo(SidecarFolder.RATED.formatted(0));
        assertThat(sidecars.names()).noneMatch(name -> name.endsWith(".part"));
    }
}
