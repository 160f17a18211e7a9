package dev.memorylane.clusterer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.schemas.Decision;
import dev.memorylane.schemas.DecisionKey;
import dev.memorylane.schemas.DecisionKind;
import dev.memorylane.schemas.PhotoRole;
import dev.memorylane.schemas.Shortlist;
import dev.memorylane.schemas.decision.LabelKeys;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonsWordTest {
    private static final Photo SHARP =
            Photo.of("sharp", "2026-05-01T10:00:00", 1).sharpness(90);
    private static final Photo SOFT = Photo.of("soft", "2026-05-01T10:00:01", 1).sharpness(30);

    @TempDir
    Path folder;

    private Clusterer clusterer;

    @BeforeEach
    void start() {
        clusterer = new Clusterer(folder);
    }

    @AfterEach
    void stop() {
        clusterer.close();
    }

    @Test
    void shouldKeepWhatAPersonKeptThroughEveryRecluster() {
        // Given
        Shortlist first = clusterer.send(SHARP, SOFT).settle().getFirst().value;

        // When
        Shortlist said = clusterer
                .say(Decisions.of(DecisionKind.KEEP, "soft"), Decisions.said())
                .settle()
                .getFirst()
                .value;
        Shortlist again = clusterer
                .send(Photo.of("third", "2026-05-01T15:00:00", 2))
                .settle()
                .getFirst()
                .value;

        // Then
        assertThat(Published.role(first, "sharp")).isEqualTo(PhotoRole.PICK);
        assertThat(Published.role(first, "soft")).isNotEqualTo(PhotoRole.PICK);
        assertThat(Published.role(said, "soft")).isEqualTo(PhotoRole.PICK);
        assertThat(Published.role(again, "soft")).isEqualTo(PhotoRole.PICK);
    }

    @Test
    void shouldReturnToTheContentBeforeWhenADecisionIsUndone() {
        // Given
        DecisionKey keep = Decisions.of(DecisionKind.KEEP, "soft");
        Shortlist first = clusterer.send(SHARP, SOFT).settle().getFirst().value;
        clusterer.say(keep, Decisions.said()).settle();

        // When
        Shortlist undone = clusterer.say(keep, Decisions.undone()).settle().getFirst().value;

        // Then
        assertThat(undone.getContentDigest()).isEqualTo(first.getContentDigest());
        assertThat(undone.getRevision()).isEqualTo(3);
    }

    @Test
    void shouldGroupNothingAnewForAColour() {
        // Given
        clusterer.send(SHARP, SOFT).settle();
        Decision blue =
                Decision.newBuilder().setAt(Decisions.NOON).setLabel("Blue").build();

        // When
        clusterer.say(LabelKeys.of("osaka", "soft"), blue);

        // Then
        assertThat(clusterer.settle()).isEmpty();
    }

    @Test
    void shouldRememberADecisionThatCameBeforeItsPhoto() {
        // Given
        clusterer.say(Decisions.of(DecisionKind.PIN, "soft"), Decisions.said());

        // When
        Shortlist shortlist = clusterer.send(SHARP, SOFT).settle().getFirst().value;

        // Then
        assertThat(Published.role(shortlist, "soft")).isEqualTo(PhotoRole.PICK);
    }

    @Test
    void shouldShowAsManyScenesAsAPersonWants() {
        // Given
        for (int i = 0; i < 6; i++) {
            clusterer.send(Photo.of("p" + i, "2026-05-01T1%d:00:00".formatted(i), i));
        }
        clusterer.settle();

        // When
        Shortlist shortlist = clusterer
                .say(Decisions.of(DecisionKind.TARGET_COUNT, "day:2026-05-01"), Decisions.target(2))
                .settle()
                .getFirst()
                .value;

        // Then
        assertThat(shortlist.getK()).isEqualTo(2);
        assertThat(shortlist.getClusters()).hasSize(2);
    }

    @Test
    void shouldReviseTheDaysOfBothPhotosOfALink() {
        // Given
        clusterer.send(SHARP, Photo.of("z", "2026-05-02T10:00", 1)).settle();

        // When
        clusterer.say(new DecisionKey("osaka", DecisionKind.CANNOT_LINK, "sharp", "z"), Decisions.said());

        // Then
        assertThat(clusterer.status.dirtyWindows()).isEqualTo(3);
    }

    @Test
    void shouldNotTouchAnotherLibrary() {
        // Given
        clusterer.send(SHARP, SOFT, SHARP.in("kyoto"), SOFT.in("kyoto")).settle();

        // When
        var published = clusterer
                .say(Decisions.of(DecisionKind.KEEP, "soft"), Decisions.said())
                .settle();

        // Then
        assertThat(Published.windows(published)).containsExactly("day:2026-05-01");
    }
}
