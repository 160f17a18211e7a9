package dev.memorylane.export.programs;

import static dev.memorylane.export.programs.Exported.REJECTED;
import static dev.memorylane.export.programs.Exported.export;
import static dev.memorylane.export.programs.Exported.photo;
import static dev.memorylane.export.programs.Exported.picture;
import static dev.memorylane.export.programs.Exported.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.export.listing.Role;
import dev.memorylane.export.xmp.Program;
import dev.memorylane.export.xmp.Sidecar;
import dev.memorylane.export.xmp.Sidecar.Outcome;
import dev.memorylane.export.xmp.SidecarOptions;
import dev.memorylane.sidecar.SidecarWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What we write, through the library on which digiKam and others stand, and back. */
class Exiv2Test {
    private static final String FOREIGN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="XMP Core 4.4.0-Exiv2">
             <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <rdf:Description rdf:about=""
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:digiKam="http://www.digikam.org/ns/1.0/"
                digiKam:PickLabel="0">
               <dc:subject><rdf:Bag><rdf:li>大阪</rdf:li><rdf:li>people/Ann</rdf:li></rdf:Bag></dc:subject>
               <digiKam:TagsList><rdf:Seq><rdf:li>places/大阪</rdf:li></rdf:Seq></digiKam:TagsList>
              </rdf:Description>
             </rdf:RDF>
            </x:xmpmeta>
            """;

    @TempDir
    private Path folder;

    @Test
    void shouldBeReadAsWritten() throws IOException {
        // Given
        Exiv2.require();
        Path pick = picture(folder.resolve("1.jpg"));
        Path rejected = picture(folder.resolve("2.jpg"));

        // When
        export(SidecarOptions.forProgram(Program.DIGIKAM), photo(pick, Role.PICK), photo(rejected, REJECTED));

        // Then
        assertThat(Exiv2.properties(folder.resolve("1.jpg.xmp")))
                .containsEntry("Xmp.xmp.Rating", "3")
                .containsEntry("Xmp.digiKam.ColorLabel", "4")
                .containsEntry("Xmp.digiKam.PickLabel", "3");
        assertThat(Exiv2.properties(folder.resolve("2.jpg.xmp")))
                .containsEntry("Xmp.xmp.Rating", "-1")
                .containsEntry("Xmp.digiKam.ColorLabel", "1")
                .containsEntry("Xmp.digiKam.PickLabel", "1");
    }

    @Test
    void shouldLeaveWhatOthersWrote() throws IOException {
        // Given
        Exiv2.require();
        Path pick = picture(folder.resolve("1.jpg"));
        Path sidecar = Files.writeString(folder.resolve("1.jpg.xmp"), FOREIGN);

        // When
        export(SidecarOptions.forProgram(Program.DIGIKAM), photo(pick, Role.PICK));

        // Then
        assertThat(Exiv2.properties(sidecar))
                .containsEntry("Xmp.dc.subject", "大阪, people/Ann")
                .containsEntry("Xmp.digiKam.TagsList", "places/大阪")
                .containsEntry("Xmp.digiKam.PickLabel", "3")
                .containsEntry("Xmp.xmp.Rating", "3");
    }

    @Test
    void shouldComeBackAsItWasChangedThere() throws Exception {
        // Given
        Exiv2.require();
        Path pick = picture(folder.resolve("1.jpg"));
        Path sidecar = folder.resolve("1.jpg.xmp");
        SidecarOptions digikam = SidecarOptions.forProgram(Program.DIGIKAM);
        export(digikam, photo(pick, Role.PICK));

        // When
        Exiv2.modify(sidecar, "set Xmp.xmp.Rating 4", "set Xmp.digiKam.ColorLabel 5");
        SidecarWords changed = words(sidecar);
        Sidecar again = export(digikam, photo(pick, Role.PICK)).getFirst();

        // Then
        assertThat(changed.rating()).isEqualTo(OptionalInt.of(4));
        assertThat(changed.labelWord()).contains("Blue");
        assertThat(changed.written().rating()).isEqualTo(OptionalInt.of(3));
        assertThat(again.outcome()).isEqualTo(Outcome.KEPT);
    }
}
