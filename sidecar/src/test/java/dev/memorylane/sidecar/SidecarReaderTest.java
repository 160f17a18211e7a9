package dev.memorylane.sidecar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.sidecar.xmp.XmpDocument;
import dev.memorylane.sidecar.xmp.XmpException;
import dev.memorylane.sidecar.xmp.XmpName;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SidecarReaderTest {

    @Test
    void shouldTakeTheStarThatDarktableGivesAtImportForNone() throws XmpException {
        // Given
        XmpDocument imported = ofDarktable().with(XmpName.RATING, "1");

        // When, Then
        assertThat(SidecarReader.wordsOf(imported).rating()).isEqualTo(OptionalInt.of(0));
        assertThat(SidecarReader.wordsOf(imported.with(XmpName.RATING, "2")).rating())
                .isEqualTo(OptionalInt.of(2));
        assertThat(SidecarReader.wordsOf(imported.with(XmpName.OUR_RATING, "3")).rating())
                .as("changed after an export")
                .isEqualTo(OptionalInt.of(1));
        assertThat(SidecarReader.wordsOf(XmpDocument.empty().with(XmpName.RATING, "1"))
                        .rating())
                .as("of another program")
                .isEqualTo(OptionalInt.of(1));
    }

    @Test
    void shouldGoByTheListOfDarktableWhereItTookAColourOut() throws XmpException {
        // Given
        XmpDocument exported = ofDarktable().with(XmpName.LABEL, "Green").with(XmpName.OUR_LABEL, "Green");
        XmpDocument listed = exported.withItems(XmpName.DARKTABLE_LABELS, List.of("2"));

        // When, Then
        assertThat(SidecarReader.wordsOf(listed).labelWord()).contains("Green");
        assertThat(SidecarReader.wordsOf(exported).labelWord()).isEmpty();
        assertThat(SidecarReader.wordsOf(exported.with(XmpName.LABEL, "Red")).labelWord())
                .as("of another program")
                .contains("Red");
        assertThat(SidecarReader.wordsOf(listed.withItems(XmpName.DARKTABLE_LABELS, List.of("3")))
                        .labelWord())
                .as("another colour")
                .contains("Blue");
    }

    private static XmpDocument ofDarktable() throws XmpException {
        return XmpDocument.empty().with(XmpName.DARKTABLE_VERSION, "5");
    }
}
