package dev.memorylane.clusterer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.schemas.PhotoRole;
import dev.memorylane.schemas.Shortlist;
import dev.memorylane.schemas.ShortlistKey;
import dev.memorylane.schemas.ShortlistState;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.KeyValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoPhotoIsLateTest {
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
    void shouldPutAPhotoOf2009IntoItsOwnDayAfterOneOf2026() {
        // Given
        clusterer.send(Photo.of("new", "2026-05-01T10:00", 1)).settle();

        // When
        List<KeyValue<ShortlistKey, Shortlist>> published =
                clusterer.send(Photo.of("old", "2009-08-15T23:30", 2)).settle();

        // Then
        assertThat(Published.windows(published)).containsExactly("day:2009-08-15");
        Shortlist day = published.getFirst().value;
        assertThat(Published.photos(day)).containsExactly("old");
        assertThat(day.getRevision()).isEqualTo(1);
        assertThat(day.getModelKey()).isEqualTo("pocket");
        assertThat(day.getFrom()).isEqualTo(LocalDateTime.parse("2009-08-15T04:00"));
        assertThat(day.getTo()).isEqualTo(LocalDateTime.parse("2009-08-16T04:00"));
        assertThat(day.getParameters()).containsKeys("seed", "bursts.gap");
        assertThat(day.getPublishedAt()).isAfter(Clusterer.START);
    }

    @Test
    void shouldReviseAPublishedDayForAPhotoThatComesMuchLater() {
        // Given
        clusterer.send(Photo.of("a", "2009-08-15T10:00", 1)).settle();
        clusterer.send(Photo.of("b", "2026-05-01T10:00", 1)).settle();

        // When
        Map<String, Shortlist> latest = Published.latest(
                clusterer.send(Photo.of("c", "2009-08-15T11:00", 2)).settle());

        // Then
        assertThat(latest).containsOnlyKeys("day:2009-08-15");
        assertThat(latest.get("day:2009-08-15").getRevision()).isEqualTo(2);
        assertThat(Published.photos(latest.get("day:2009-08-15"))).containsExactly("a", "c");
    }

    @Test
    void shouldCountAPhotoAfterMidnightToTheEveningBeforeAndTheUndatedToNoDay() {
        // Given
        Photo night = Photo.of("night", "2026-05-02T03:59:59.999", 1);
        Photo morning = Photo.of("morning", "2026-05-02T04:05", 1);
        Photo undated = Photo.of("undated", null, 1);

        // When
        Map<String, Shortlist> latest =
                Published.latest(clusterer.send(night, morning, undated).settle());

        // Then
        assertThat(latest).containsOnlyKeys("day:2026-05-01", "day:2026-05-02", "undated");
        assertThat(Published.photos(latest.get("day:2026-05-01"))).containsExactly("night");
        assertThat(Published.photos(latest.get("day:2026-05-02"))).containsExactly("morning");
        assertThat(Published.photos(latest.get("undated"))).containsExactly("undated");
    }

    @Test
    void shouldMoveAPhotoWhoseCaptureTimeChangedAndReviseBothDays() {
        // Given
        Photo moving = Photo.of("moving", "2026-05-01T10:00", 1);
        clusterer.send(moving, Photo.of("staying", "2026-05-01T11:00", 2)).settle();

        // When
        Map<String, Shortlist> latest = Published.latest(
                clusterer.send(moving.movedTo("2026-05-03T10:00")).settle());

        // Then
        assertThat(Published.photos(latest.get("day:2026-05-01"))).containsExactly("staying");
        assertThat(latest.get("day:2026-05-01").getRevision()).isEqualTo(2);
        assertThat(Published.photos(latest.get("day:2026-05-03"))).containsExactly("moving");
    }

    @Test
    void shouldShrinkADayByWhatIsRemovedAndWithdrawItWithItsLastPhoto() {
        // Given
        Photo one = Photo.of("one", "2026-05-01T10:00", 1);
        Photo two = Photo.of("two", "2026-05-01T11:00", 2);
        clusterer.send(one, two).settle();

        // When
        Shortlist shrunk = clusterer.send(one.removed()).settle().getFirst().value;
        Shortlist withdrawn = clusterer.send(two.removed()).settle().getFirst().value;

        // Then
        assertThat(Published.photos(shrunk)).containsExactly("two");
        assertThat(shrunk.getState()).isEqualTo(ShortlistState.CURRENT);
        assertThat(withdrawn.getState()).isEqualTo(ShortlistState.WITHDRAWN);
        assertThat(withdrawn.getRevision()).isEqualTo(3);
        assertThat(withdrawn.getClusters()).isEmpty();
    }

    @Test
    void shouldBringAWithdrawnDayBackWithARevisionThatGoesOn() {
        // Given
        Photo photo = Photo.of("photo", "2026-05-01T10:00", 1);
        clusterer.send(photo).settle();
        clusterer.send(photo.removed()).settle();

        // When
        Shortlist back = clusterer.send(photo.version(3)).settle().getFirst().value;

        // Then
        assertThat(back.getState()).isEqualTo(ShortlistState.CURRENT);
        assertThat(back.getRevision()).isEqualTo(3);
    }

    @Test
    void shouldTakeAnEmbeddingThatWasMadeAnewOfTheSameVersionAndNoOlderOne() {
        // Given
        Photo photo = Photo.of("photo", "2026-05-01T10:00:00", 1).version(2);
        Photo other = Photo.of("other", "2026-05-01T10:00:01", 1).version(2);
        clusterer.send(photo.sharpness(90), other.sharpness(40)).settle();

        // When
        List<KeyValue<ShortlistKey, Shortlist>> older =
                clusterer.send(other.version(1).sharpness(300)).settle();
        Shortlist anew = clusterer.send(other.sharpness(300)).settle().getFirst().value;

        // Then
        assertThat(older).isEmpty();
        assertThat(Published.role(anew, "other")).isEqualTo(PhotoRole.PICK);
    }

    @Test
    void shouldForgetPhotosOfALibraryThatIsDeleted() {
        // Given
        Photo photo = Photo.of("photo", "2026-05-01T10:00", 1);
        clusterer.send(photo.version(9)).settle();

        // When
        Shortlist withdrawn = clusterer.forget(photo).settle().getFirst().value;
        Shortlist anew = clusterer.send(photo.version(1)).settle().getFirst().value;

        // Then
        assertThat(withdrawn.getState()).isEqualTo(ShortlistState.WITHDRAWN);
        assertThat(anew.getState()).isEqualTo(ShortlistState.CURRENT);
    }
}
