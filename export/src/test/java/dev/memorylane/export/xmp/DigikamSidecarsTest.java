package dev.memorylane.export.xmp;

import static dev.memorylane.export.Listings.photo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.export.listing.Role;
import dev.memorylane.export.listing.Word;
import dev.memorylane.export.xmp.Sidecar.Outcome;
import dev.memorylane.sidecar.SidecarReader;
import dev.memorylane.sidecar.SidecarWords;
import dev.memorylane.sidecar.label.PickFlag;
import dev.memorylane.sidecar.xmp.XmpDocument;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sidecars as digiKam 7.9.0 leaves them when a person gives stars, colours and flags there: it writes each colour as its own
 * number and as {@code photoshop:Urgency}, as a word where Lightroom has one for it, and 0 where the colour was taken away.
 */
class DigikamSidecarsTest {
    private static final String PACKET = """
            <x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="XMP Core 4.4.0-Exiv2">
             <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <rdf:Description rdf:about=""
                xmlns:acdsee="http://ns.acdsee.com/iptc/1.0/"
                xmlns:MicrosoftPhoto="http://ns.microsoft.com/photo/1.0/"
                xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                xmlns:lane="http://ns.memorylane.dev/sidecar/1.0/"
                xmlns:digiKam="http://www.digikam.org/ns/1.0/"
                xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
               %s/>
             </rdf:RDF>
            </x:xmpmeta>
            """;
    private static final String OURS = " lane:Rating=\"3\" lane:Label=\"Green\" lane:PickLabel=\"0\"";

    @TempDir
    private Path folder;

    private SidecarFolder sidecars;
    private Path file;
    private Path sidecar;

    @BeforeEach
    void open() throws Exception {
        sidecars = new SidecarFolder(folder);
        file = sidecars.file("IMG_1.JPG");
        sidecar = folder.resolve("IMG_1.JPG.xmp");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "nothing",
            value = {
                "xmp:Label='Red' digiKam:ColorLabel='1' photoshop:Urgency='1' | Red",
                "digiKam:ColorLabel='2' photoshop:Urgency='2' | Orange",
                "xmp:Label='Yellow' digiKam:ColorLabel='3' photoshop:Urgency='3' | Yellow",
                "xmp:Label='Blue' digiKam:ColorLabel='5' photoshop:Urgency='5' | Blue",
                "xmp:Label='Purple' digiKam:ColorLabel='6' photoshop:Urgency='6' | Purple",
                "digiKam:ColorLabel='7' photoshop:Urgency='7' | Gray",
                "digiKam:ColorLabel='9' photoshop:Urgency='9' | White",
                "digiKam:ColorLabel='0' photoshop:Urgency='0' | nothing"
            })
    void shouldReadTheColourThatWasGivenThereInPlaceOfOurs(String written, String colour) throws Exception {
        assertThat(words(PACKET.formatted(written.replace('\'', '"') + OURS)).labelWord())
                .isEqualTo(Optional.ofNullable(colour));
    }

    @Test
    void shouldReadStarsInTheThreeFormsThatItWrites() throws Exception {
        // Given
        String stars = "acdsee:rating=\"5\" MicrosoftPhoto:Rating=\"99\" xmp:Rating=\"5\" xmp:Label=\"Green\"";

        // When
        SidecarWords words = words(PACKET.formatted(stars + OURS));

        // Then
        assertThat(words.rating()).isEqualTo(OptionalInt.of(5));
        assertThat(words.written().isRating(3)).isTrue();
    }

    @Test
    void shouldWriteTheColourWhereItLooksAfterAColourWasTakenAwayThere() throws Exception {
        // Given
        Files.writeString(sidecar, PACKET.formatted("digiKam:ColorLabel=\"0\" photoshop:Urgency=\"0\""));

        // When
        SidecarFolder.export(SidecarOptions.standard(), photo(file, Role.PICK));
        Sidecar again = SidecarFolder.export(SidecarOptions.standard(), photo(file, Role.PICK))
                .getFirst();

        // Then
        assertThat(sidecars.text("IMG_1.JPG.xmp"))
                .contains("xmp:Label=\"Green\"")
                .contains("digiKam:ColorLabel=\"4\"");
        assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void shouldTakeAColourAwaySoThatItFindsNoneInItsSecondPlaceEither() throws Exception {
        // Given
        Files.writeString(
                sidecar,
                PACKET.formatted("xmp:Label=\"Green\" digiKam:ColorLabel=\"4\" photoshop:Urgency=\"4\"" + OURS));
        Word none = new Word(false, false, OptionalInt.of(3), Optional.of(""), Optional.of(Instant.now()));

        // When
        SidecarFolder.export(
                SidecarOptions.standard(), photo(file, Role.PICK, OptionalInt.empty(), Optional.empty(), none));

        // Then
        assertThat(sidecars.text("IMG_1.JPG.xmp")).doesNotContain("xmp:Label").contains("digiKam:ColorLabel=\"0\"");
    }

    @Test
    void shouldNoteThatThereWasNoFlagAndLeaveOneThatWasThere() throws Exception {
        // Given
        Path other = sidecars.file("IMG_2.JPG");
        Files.writeString(folder.resolve("IMG_2.JPG.xmp"), PACKET.formatted("digiKam:PickLabel=\"3\""));

        // When
        SidecarFolder.export(SidecarOptions.standard(), photo(file, Role.PICK), photo(other, Role.PICK));

        // Then
        assertThat(words(sidecars.text("IMG_1.JPG.xmp")).written().pick()).contains(PickFlag.NONE);
        assertThat(words(sidecars.text("IMG_2.JPG.xmp")).written().pick()).isEmpty();
    }

    private static SidecarWords words(String packet) throws Exception {
        return SidecarReader.wordsOf(XmpDocument.of(packet.getBytes(StandardCharsets.UTF_8)));
    }
}
