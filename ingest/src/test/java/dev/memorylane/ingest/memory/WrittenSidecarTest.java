package dev.memorylane.ingest.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.ingest.Clocks;
import dev.memorylane.ingest.content.Finding;
import dev.memorylane.ingest.metadata.PhotoMetadata;
import dev.memorylane.ingest.metadata.Said;
import dev.memorylane.ingest.source.ObjectVersion;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.Told;
import dev.memorylane.sidecar.Written;
import dev.memorylane.sidecar.label.ColourLabel;
import dev.memorylane.sidecar.label.PickFlag;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an export of ours put into a sidecar is no word of a person; what others make of it is. */
class WrittenSidecarTest {
    private static final Instant FIRST = Instant.parse("2026-05-02T10:00:00Z");
    private static final Written GREEN_THREE =
            new Written(OptionalInt.of(3), Optional.of(ColourLabel.GREEN), Optional.empty());

    private final Memory memory = new Memory();
    private final Bookkeeper books = new Bookkeeper(Findings.SOURCE, memory, Clocks.fixed());

    @BeforeEach
    void enterPhoto() {
        enter(new Finding.PhotoFound(
                Findings.uri("IMG_1.CR2"), Findings.VERSION, "a", "image/x-raw", PhotoMetadata.none()));
    }

    @Test
    void shouldTakeWhatWeWroteForNobodysWord() {
        // When
        sidecar("3", OptionalInt.of(3), "Green", GREEN_THREE, FIRST);

        // Then
        assertThat(photo().getRating()).isNull();
        assertThat(photo().getLabel()).isNull();
        assertThat(photo().getVersion()).isEqualTo(1);
    }

    @Test
    void shouldTakeWhatAnotherProgramMadeOfItForAWord() {
        // When
        sidecar("3", OptionalInt.of(3), "Green", GREEN_THREE, FIRST);
        sidecar("5", OptionalInt.of(5), "Red", GREEN_THREE, FIRST.plusSeconds(60));

        // Then
        assertThat(photo().getRating()).isEqualTo(5);
        assertThat(photo().getLabel()).isEqualTo("Red");
        assertThat(told().getSaidAt()).isEqualTo(FIRST.plusSeconds(60));
    }

    @Test
    void shouldRememberWhatWeWroteWhereAProgramDropsOurMark() {
        // When
        sidecar("3", OptionalInt.of(3), "Green", GREEN_THREE, FIRST);
        sidecar("4", OptionalInt.of(3), "Green", Written.nothing(), FIRST.plusSeconds(60));

        // Then
        assertThat(photo().getRating()).isNull();
        assertThat(photo().getLabel()).isNull();
    }

    @Test
    void shouldTellSinceWhenItSaysSoWhateverElseIsWrittenIntoIt() {
        // When
        sidecar("5", OptionalInt.of(5), "Green", GREEN_THREE, FIRST);
        sidecar("developed", OptionalInt.of(5), "Green", GREEN_THREE, FIRST.plusSeconds(60));

        // Then
        assertThat(told().getSaidAt()).isEqualTo(FIRST);
    }

    @Test
    void shouldNotTakeTheNextExportForAWordOfOthers() {
        // Given
        sidecar("1", OptionalInt.of(3), "Red", GREEN_THREE, FIRST);

        // When
        Written rejected = new Written(OptionalInt.of(-1), Optional.of(ColourLabel.GREEN), Optional.empty());
        sidecar("2", OptionalInt.of(-1), "Red", rejected, FIRST.plusSeconds(60));

        // Then
        assertThat(told().getRating()).isEqualTo(-1);
        assertThat(told().getSaidAt()).isEqualTo(FIRST);
    }

    @Test
    void shouldReadTheFlagOfDigikamAsARejection() {
        // When
        enter(new Finding.SidecarFound(
                Findings.uri("IMG_1.CR2.xmp"),
                version("1", FIRST),
                new Said(
                        CaptureTime.unknown(),
                        OptionalInt.of(0),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(PickFlag.REJECTED),
                        Written.nothing(),
                        Optional.empty())));

        // Then
        assertThat(photo().getRating()).isEqualTo(-1);
    }

    private void sidecar(String version, OptionalInt rating, String label, Written written, Instant at) {
        enter(new Finding.SidecarFound(
                Findings.uri("IMG_1.CR2.xmp"),
                version(version, at),
                new Said(
                        CaptureTime.unknown(),
                        rating,
                        Optional.of(label),
                        Optional.empty(),
                        Optional.empty(),
                        written,
                        Optional.empty())));
    }

    private static ObjectVersion version(String text, Instant at) {
        return new ObjectVersion(text, 1, at);
    }

    private void enter(Finding finding) {
        books.enter(finding, new Batch());
    }

    private Photo photo() {
        return memory.photo("a").orElseThrow();
    }

    private Told told() {
        return memory.object(Findings.uri("IMG_1.CR2.xmp")).orElseThrow().getTold();
    }
}
