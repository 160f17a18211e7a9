package dev.memorylane.clusterer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.schemas.DecisionKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameInputSameContentTest {
    private static final Duration SHORT = Duration.ofMillis(700);

    private static Map<String, String> inOrder;

    @TempDir
    Path folder;

    @BeforeAll
    static void arriveInOrder(@TempDir Path folder) {
        inOrder = digests(folder, twoDaysAndTheUndated(), Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void shouldPublishTheSameContentInWhateverOrderPhotosArrive(long seed) {
        // Given
        List<Photo> shuffled = twoDaysAndTheUndated();
        Collections.shuffle(shuffled, new Random(seed));

        // When
        Map<String, String> inDisorder = digests(folder, shuffled, SHORT.multipliedBy(seed));

        // Then
        assertThat(inDisorder).isEqualTo(inOrder);
    }

    @Test
    void shouldPublishOtherContentForOtherPhotos() {
        // Given
        List<Photo> less = twoDaysAndTheUndated();
        less.removeFirst();

        // When
        Map<String, String> other = digests(folder, less, Duration.ZERO);

        // Then
        assertThat(inOrder).containsOnlyKeys("day:2026-05-01", "day:2026-05-02", "undated");
        assertThat(other.get("day:2026-05-01")).isNotEqualTo(inOrder.get("day:2026-05-01"));
        assertThat(other.get("day:2026-05-02")).isEqualTo(inOrder.get("day:2026-05-02"));
    }

    @Test
    void shouldTakeADuplicateForNoNews() {
        try (Clusterer clusterer = new Clusterer(folder)) {
            // Given
            Photo photo = Photo.of("a", "2026-05-01T10:00", 1);
            clusterer.send(photo, photo).settle();

            // When
            clusterer.send(photo);

            // Then
            assertThat(clusterer.status.dirtyWindows()).isZero();
            assertThat(clusterer.settle()).isEmpty();
        }
    }

    @Test
    void shouldPublishNothingForAChangeThatDoesNotShow() {
        try (Clusterer clusterer = new Clusterer(folder)) {
            // Given
            Photo photo = Photo.of("a", "2026-05-01T10:00", 1);
            clusterer.send(photo).settle();

            // When
            clusterer.send(photo.named("renamed.jpg"));

            // Then
            assertThat(clusterer.status.dirtyWindows()).isEqualTo(2); // The day and the trip.
            assertThat(clusterer.settle()).isEmpty();
            assertThat(clusterer.status.dirtyWindows()).isZero();
            assertThat(clusterer.status.unchanged()).isEqualTo(2);
        }
    }

    @Test
    void shouldIgnoreAnOlderVersionAlsoOfARemovedPhoto() {
        try (Clusterer clusterer = new Clusterer(folder)) {
            // Given
            Photo photo = Photo.of("a", "2026-05-01T10:00", 1);
            clusterer.send(photo.version(5)).settle();

            // When
            clusterer.send(photo.movedTo("2026-05-02T10:00").version(4));
            boolean stayed = clusterer.settle().isEmpty();
            clusterer.send(photo.version(6).removed()).settle();
            clusterer.send(photo.version(6));

            // Then
            assertThat(stayed).isTrue();
            assertThat(clusterer.settle()).isEmpty();
        }
    }

    @Test
    void shouldPublishNothingNewAfterARestartAndFinishWhatWasPending() {
        try (Clusterer before = new Clusterer(folder.resolve("before"));
                Clusterer after = new Clusterer(folder.resolve("after"))) {
            // Given
            before.send(Photo.of("a", "2026-05-01T10:00", 1)).settle();
            before.send(Photo.of("b", "2026-05-07T10:00", 1));
            before.handOverTo(after);

            // When
            var published = after.settle();

            // Then
            assertThat(Published.windows(published)).containsExactly("day:2026-05-07");
            assertThat(after.send(Photo.of("a", "2026-05-01T10:00", 1)).settle())
                    .isEmpty();
        }
    }

    private static Map<String, String> digests(Path folder, List<Photo> photos, Duration between) {
        try (Clusterer clusterer = new Clusterer(folder)) {
            clusterer.say(Decisions.of(DecisionKind.KEEP, "p3"), Decisions.said());
            for (Photo photo : photos) {
                clusterer.send(photo);
                if (between.isPositive()) {
                    clusterer.pass(between);
                }
            }
            Map<String, String> digests = new TreeMap<>();
            Published.latest(clusterer.settle())
                    .forEach((w, shortlist) -> digests.put(w, shortlist.getContentDigest()));
            return digests;
        }
    }

    private static List<Photo> twoDaysAndTheUndated() {
        List<Photo> photos = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            photos.add(
                    Photo.of("p" + i, "2026-05-0%dT10:%02d:0%d".formatted(1 + i % 2, 10 + i / 4 * 20, i % 4), i / 4));
        }
        photos.add(Photo.of("u1", null, 1));
        photos.add(Photo.of("u2", null, 1));
        return photos;
    }
}
