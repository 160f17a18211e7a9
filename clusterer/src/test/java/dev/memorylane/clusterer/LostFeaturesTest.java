package dev.memorylane.clusterer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.culling.Culler;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LostFeaturesTest {
    private static final Photo A = Photo.of("a", "2026-05-01T10:00", 1);
    private static final Photo B = Photo.of("b", "2026-05-01T12:00", 2);
    private static final Photo ELSEWHERE = Photo.of("c", "2026-05-09T10:00", 3);

    @TempDir
    private Path folder;

    private final Set<String> lost = new HashSet<>(List.of("lost", "lost too"));

    @Test
    void shouldCountThoseOfAPhotoOnceThoughItIsInADayAndInATrip() {
        try (Clusterer clusterer = open()) {
            // When
            sendThree(clusterer);
            clusterer.pass(Clusterer.TICK);
            // Then
            assertThat(clusterer.status.lostFeatures()).isEqualTo(2);
        }
    }

    @Test
    void shouldNoLongerCountThoseOfAPhotoThatWasRemoved() {
        try (Clusterer clusterer = open()) {
            // Given
            sendThree(clusterer);
            // When one goes out of a window that stays, and one with its window
            clusterer.send(A.removed(), ELSEWHERE.removed()).settleAll();
            clusterer.pass(Clusterer.TICK);
            // Then
            assertThat(clusterer.status.lostFeatures()).isZero();
        }
    }

    @Test
    void shouldNoLongerCountThoseThatWereFoundAgain() {
        try (Clusterer clusterer = open()) {
            // Given
            clusterer.sendWithFeatures("lost", A).settleAll();
            // When
            lost.clear();
            clusterer.send(B).settleAll();
            clusterer.pass(Clusterer.TICK);
            // Then
            assertThat(clusterer.status.lostFeatures()).isZero();
        }
    }

    @Test
    void shouldNotCountThoseOfATaskThatWentElsewhere() {
        // Given
        Clusterer clusterer = open();
        clusterer.sendWithFeatures("lost", A).settleAll();
        clusterer.pass(Clusterer.TICK);
        assertThat(clusterer.status.lostFeatures()).isEqualTo(1);
        // When
        clusterer.close();
        // Then
        assertThat(clusterer.status.lostFeatures()).isZero();
    }

    private static void sendThree(Clusterer clusterer) {
        clusterer
                .sendWithFeatures("lost", A)
                .sendWithFeatures("there", B)
                .sendWithFeatures("lost too", ELSEWHERE)
                .settleAll();
    }

    private Clusterer open() {
        return new Clusterer(folder, TestSettings.defaults(), new Culler()::cull, lost::contains);
    }
}
