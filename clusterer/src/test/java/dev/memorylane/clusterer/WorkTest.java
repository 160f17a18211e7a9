package dev.memorylane.clusterer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.culling.Culler;
import dev.memorylane.schemas.Shortlist;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkTest {
    private static final Photo A = Photo.of("a", "2026-05-01T10:00", 1);
    private static final Photo B = Photo.of("b", "2026-05-01T12:00", 2);

    @TempDir
    Path folder;

    @Test
    void shouldWaitUntilAWindowIsQuiet() {
        try (Clusterer clusterer = new Clusterer(folder)) {
            // Given
            clusterer.send(A).pass(Duration.ofMillis(1800)).send(B).pass(Duration.ofMillis(1800));

            // When, Then
            assertThat(clusterer.published()).isEmpty();
            assertThat(clusterer.settle()).hasSize(1);
        }
    }

    @Test
    void shouldNotWaitOnceTheHostSaysThatAllIsThere() {
        try (Clusterer clusterer = new Clusterer(folder)) {
            // Given
            clusterer.quiet.set(Duration.ZERO);

            // When
            clusterer.send(A).pass(Clusterer.TICK).pass(Clusterer.TICK);

            // Then
            assertThat(clusterer.published()).hasSize(1);
        }
    }

    @Test
    void shouldDropTheResultOfAStaleSnapshotAndDoItAgain() {
        try (Clusterer clusterer = new Clusterer(folder)) {
            // Given
            clusterer.workers.hold();
            clusterer.send(A).pass(Clusterer.LONG_ENOUGH);
            clusterer.send(B);

            // When
            clusterer.workers.runHeld();
            clusterer.pass(Clusterer.TICK);
            boolean droppedTheFirst = clusterer.published().isEmpty();
            clusterer.pass(Clusterer.LONG_ENOUGH);
            clusterer.workers.runHeld();
            Shortlist shortlist = clusterer.settle().getFirst().value;

            // Then
            assertThat(droppedTheFirst).isTrue();
            assertThat(clusterer.status.stale()).isEqualTo(2); // The day and the trip.
            assertThat(Published.photos(shortlist)).containsExactly("a", "b");
            assertThat(shortlist.getRevision()).isEqualTo(1);
        }
    }

    @Test
    void shouldShowAWindowThatNeverGetsQuietIncompleteButNeverWrong() {
        try (Clusterer clusterer = new Clusterer(folder)) {
            // Given
            clusterer.workers.hold();
            for (int i = 0; i < 20; i++) {
                clusterer
                        .send(Photo.of("p" + i, "2026-05-01T10:%02d".formatted(i), 1))
                        .pass(Duration.ofSeconds(1));
            }

            // When
            clusterer.workers.runHeld();
            Shortlist incomplete = clusterer.pass(Clusterer.TICK).published().getFirst().value;
            for (int i = 20; i < 40; i++) {
                clusterer
                        .send(Photo.of("p" + i, "2026-05-01T10:%02d".formatted(i), 1))
                        .pass(Duration.ofSeconds(1));
            }
            clusterer.send(Photo.of("p1", "2026-05-01T10:01", 1).removed());
            clusterer.workers.runHeld();
            clusterer.pass(Clusterer.TICK);

            // Then
            assertThat(incomplete.getPhotos()).isBetween(14, 16);
            assertThat(clusterer.published()).isEmpty();
            assertThat(clusterer.status.stale()).isEqualTo(2); // The day and the trip.
        }
    }

    @Test
    void shouldTryAFailedWindowAgainWithoutHarmToTheOthers() {
        // Given
        AtomicInteger calls = new AtomicInteger();
        Culler culler = new Culler();
        try (Clusterer clusterer =
                new Clusterer(folder, TestSettings.defaults(), (photos, decisions, parameters, preference) -> {
                    if (photos.getFirst().photoId().equals("a") && calls.incrementAndGet() <= 4) {
                        throw new IllegalStateException("broken on purpose");
                    }
                    return culler.cull(photos, decisions, parameters, preference);
                })) {
            // When
            clusterer
                    .send(A, Photo.of("other", "2026-05-09T10:00", 1))
                    .pass(Clusterer.LONG_ENOUGH)
                    .pass(Clusterer.TICK);
            var first = Published.windows(clusterer.published());
            long failing = clusterer.status.failingWindows();
            clusterer.pass(Duration.ofSeconds(1)).pass(Clusterer.TICK);
            clusterer.pass(Duration.ofSeconds(2)).pass(Clusterer.TICK);
            var later = Published.windows(clusterer.published());

            // Then
            assertThat(first).containsExactly("day:2026-05-09");
            assertThat(failing).isEqualTo(2); // The day and the trip.
            assertThat(later).containsExactly("day:2026-05-01");
            assertThat(clusterer.status.failures()).isEqualTo(4);
            assertThat(clusterer.status.failingWindows()).isZero();
        }
    }

    @Test
    void shouldKeepWindowsWaitingWhileTheWorkersHaveNoRoom() {
        try (Clusterer clusterer = new Clusterer(folder)) {
            // Given
            clusterer.workers.hold();
            clusterer.workers.room(1);
            clusterer.send(A, Photo.of("other", "2026-05-09T10:00", 1)).pass(Clusterer.LONG_ENOUGH);
            int taken = clusterer.workers.waiting();

            // When
            for (int window = 0; window < 4; window++) {
                clusterer.workers.runHeld();
                clusterer.pass(Clusterer.TICK);
            }

            // Then
            assertThat(taken).isEqualTo(1);
            assertThat(clusterer.everything()).hasSize(4);
            assertThat(clusterer.status.dirtyWindows()).isZero();
            assertThat(clusterer.status.runningJobs()).isZero();
        }
    }

    @Test
    void shouldThrowAwayWhatIsFinishedForATaskThatWentElsewhere() {
        // Given
        Clusterer clusterer = new Clusterer(folder);
        clusterer.workers.hold();
        clusterer.send(A).pass(Clusterer.LONG_ENOUGH);
        clusterer.close();

        // When
        clusterer.workers.runHeld();

        // Then
        assertThat(clusterer.status.tasks()).isZero();
        assertThat(clusterer.status.published()).isZero();
    }
}
