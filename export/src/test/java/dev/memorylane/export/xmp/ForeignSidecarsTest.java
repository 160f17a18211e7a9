package dev.memorylane.export.xmp;

import static dev.memorylane.export.Listings.photo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.export.listing.ListedPhoto;
import dev.memorylane.export.listing.Role;
import dev.memorylane.export.listing.Word;
import dev.memorylane.export.xmp.Sidecar.Outcome;
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

/** What other programs and people wrote stands. */
class ForeignSidecarsTest {
    private static final String OF_DARKTABLE = """
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
             <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
              xmlns:darktable="http://darktable.sf.net/" xmp:Rating="1" darktable:xmp_version="5"/>
            </rdf:RDF></x:xmpmeta>
            """;

    @TempDir
    private Path folder;

    private SidecarFolder sidecars;

    @BeforeEach
    void open() {
        sidecars = new SidecarFolder(folder);
    }

    @Test
    void shouldLeaveARatingThatIsNotOursUnlessAsked() throws IOException {
        // Given
        Path sidecar = Files.writeString(folder.resolve("IMG_1.xmp"), SidecarFolder.RATED.formatted(5));
        ListedPhoto photo = photo(sidecars.file("IMG_1.CR2"), Role.PICK);
        SidecarOptions standard = SidecarOptions.standard();

        // When
        Sidecar kept = SidecarFolder.export(ratings(standard, false), photo).getFirst();
        String after = Files.readString(sidecar);
        Sidecar replaced = SidecarFolder.export(ratings(standard, true), photo).getFirst();

        // Then
        assertThat(kept.outcome()).isEqualTo(Outcome.KEPT);
        assertThat(kept.changes().getFirst().words()).startsWith("rating 5, not 3: it is another program's");
        assertThat(after).isEqualTo(SidecarFolder.RATED.formatted(5));
        assertThat(replaced.changes().getFirst().words()).isEqualTo("rating 5 → 3");
        assertThat(Files.readString(sidecar)).contains("xmp:Rating=\"3\"").contains("lane:Rating=\"3\"");
    }

    @Test
    void shouldTakeALaterWordOverWhatAnotherProgramChangedBefore() throws IOException {
        // Given
        Path file = sidecars.file("IMG_1.CR2");
        SidecarFolder.export(SidecarOptions.standard(), photo(file, Role.PICK));
        Path sidecar = folder.resolve("IMG_1.xmp");
        Files.writeString(sidecar, sidecars.text("IMG_1.xmp").replace("xmp:Rating=\"3\"", "xmp:Rating=\"2\""));
        Files.setLastModifiedTime(sidecar, FileTime.from(Instant.parse("2026-05-03T10:00:00Z")));

        // When
        Sidecar before = SidecarFolder.export(SidecarOptions.standard(), rated(file, 4, "2026-05-03T09:00:00Z"))
                .getFirst();
        Sidecar later = SidecarFolder.export(SidecarOptions.standard(), rated(file, 4, "2026-05-03T11:00:00Z"))
                .getFirst();

        // Then
        assertThat(before.outcome()).isEqualTo(Outcome.KEPT);
        assertThat(later.changes().getFirst().words()).isEqualTo("rating 2 → 4");
    }

    @Test
    void shouldWriteTheColourIntoTheListOfDarktableInASidecarOfItsOwn() throws IOException {
        // Given
        Path file = sidecars.file("IMG_1.CR2");
        Files.writeString(folder.resolve("IMG_1.CR2.xmp"), OF_DARKTABLE);

        // When
        Sidecar first = SidecarFolder.export(SidecarOptions.standard(), photo(file, Role.PICK))
                .getFirst();
        Sidecar again = SidecarFolder.export(SidecarOptions.standard(), photo(file, Role.PICK))
                .getFirst();

        // Then
        assertThat(first.changes()).extracting(Change::words).containsExactly("rating 0 → 3", "label none → Green");
        assertThat(sidecars.text("IMG_1.CR2.xmp"))
                .contains("xmp:Label=\"Green\"")
                .contains("<rdf:li>2</rdf:li>");
        assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void shouldLeaveWhatAnotherProgramTookOut() throws IOException {
        // Given
        Path file = sidecars.file("IMG_1.CR2");
        SidecarFolder.export(SidecarOptions.standard(), photo(file, Role.PICK));
        Path sidecar = folder.resolve("IMG_1.xmp");
        Files.writeString(sidecar, sidecars.text("IMG_1.xmp").replace("xmp:Rating=\"3\"", "xmp:Rating=\"0\""));

        // When
        Sidecar again = SidecarFolder.export(SidecarOptions.standard(), photo(file, Role.PICK))
                .getFirst();

        // Then
        assertThat(again.outcome()).isEqualTo(Outcome.KEPT);
        assertThat(again.changes().getFirst().words()).contains("took it out after the last export");
    }

    private static ListedPhoto rated(Path file, int stars, String at) {
        return photo(
                file,
                Role.PICK,
                OptionalInt.empty(),
                Optional.empty(),
                new Word(false, false, OptionalInt.of(stars), Optional.empty(), Optional.of(Instant.parse(at))));
    }

    private static SidecarOptions ratings(SidecarOptions options, boolean overwrite) {
        return new SidecarOptions(options.program(), options.naming(), true, false, overwrite, options.table());
    }
}
