package dev.memorylane.clusterer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.schemas.Decision;
import dev.memorylane.schemas.DecisionKind;
import dev.memorylane.schemas.PhotoRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person who keeps the softer of nearly equal frames, burst after burst, and a day that nobody looked at. */
class TeachingTest {
    private static final int BURSTS = 15;
    private static final Duration QUIET = Duration.ofSeconds(21);
    private static final String UNSEEN = "day:2026-05-20";

    @TempDir
    Path folder;

    @Test
    void shouldChooseLikeThePersonInWindowsThatNobodyLookedAt() {
        try (Clusterer clusterer = new Clusterer(folder)) {
            // Given
            var before = Published.latest(clusterer.send(photos()).settle());
            decide(clusterer, List.of(bursts()), true);

            // When
            clusterer.pass(QUIET).pass(Clusterer.TICK);
            var after = Published.latest(clusterer.settle());

            // Then
            assertThat(Published.role(before.get(UNSEEN), "unseen-sharp")).isEqualTo(PhotoRole.PICK);
            assertThat(Published.role(after.get(UNSEEN), "unseen-soft")).isEqualTo(PhotoRole.PICK);
            assertThat(clusterer.status.dirtyWindows()).isZero();
        }
    }

    @Test
    void shouldForgetWhenTheDecisionsShallNoLongerTeach() {
        try (Clusterer clusterer = new Clusterer(folder)) {
            // Given
            clusterer.send(photos()).settle();
            decide(clusterer, List.of(bursts()), true);
            clusterer.pass(QUIET).pass(Clusterer.TICK).settle();

            // When
            decide(clusterer, List.of(bursts()), false);
            clusterer.pass(QUIET).pass(Clusterer.TICK);
            var after = Published.latest(clusterer.settle());

            // Then what was kept stays kept, the rest is as if nothing had been taught
            assertThat(Published.role(after.get(UNSEEN), "unseen-sharp")).isEqualTo(PhotoRole.PICK);
        }
    }

    @Test
    void shouldTeachTheSameInAnyOrderAndAfterARestart() {
        try (Clusterer one = new Clusterer(folder.resolve("one"));
                Clusterer other = new Clusterer(folder.resolve("other"));
                Clusterer restarted = new Clusterer(folder.resolve("restarted"))) {
            // Given decisions after the photos, and before them in another order with a restart before anything is
            // learned
            List<Integer> shuffled = new ArrayList<>(List.of(bursts()));
            Collections.shuffle(shuffled, new Random(3));
            one.send(photos());
            decide(one, List.of(bursts()), true);
            decide(other, shuffled, true);
            other.send(photos()).settle();
            other.handOverTo(restarted);

            // When both learn, and show what they learned with the next photo
            String first = digestOfUnseen(one);
            String second = digestOfUnseen(restarted);

            // Then
            assertThat(second).isEqualTo(first);
        }
    }

    private static String digestOfUnseen(Clusterer clusterer) {
        clusterer.pass(QUIET).pass(QUIET).pass(Clusterer.TICK).settle();
        var shown = clusterer.send(Photo.of("late", "2026-05-20T18:00", 9)).settle();
        assertThat(Published.role(Published.latest(shown).get(UNSEEN), "unseen-soft"))
                .isEqualTo(PhotoRole.PICK);
        return Published.latest(shown).get(UNSEEN).getContentDigest();
    }

    @Test
    void shouldNotWorkOnWindowsAgainThatNothingCouldChange() {
        try (Clusterer clusterer = new Clusterer(folder)) {
            // Given a day of a burst with one frame far ahead
            clusterer.send(photos());
            clusterer.send(
                    Photo.of("far", "2026-06-20T10:00:00", 5).sharpness(90),
                    Photo.of("behind", "2026-06-20T10:00:01", 5).sharpness(9));
            clusterer.settle();
            decide(clusterer, List.of(bursts()), true);

            // When
            clusterer.settle();
            clusterer.pass(QUIET).pass(Clusterer.TICK);

            // Then only the days and trips of near equals are dirty
            assertThat(Published.windows(clusterer.settle())).contains(UNSEEN).doesNotContain("day:2026-06-20");
        }
    }

    private static Integer[] bursts() {
        Integer[] bursts = new Integer[BURSTS];
        Arrays.setAll(bursts, i -> i);
        return bursts;
    }

    private static Photo[] photos() {
        List<Photo> photos = new ArrayList<>();
        for (int burst : bursts()) {
            String hour = "2026-05-01T10:%02d".formatted(3 * burst);
            photos.add(Photo.of("b%02d-sharp".formatted(burst), hour + ":00", burst)
                    .sharpness(80 + burst % 3));
            photos.add(
                    Photo.of("b%02d-soft".formatted(burst), hour + ":01", burst).sharpness(76 - burst % 4));
        }
        photos.add(Photo.of("unseen-sharp", "2026-05-20T10:00:00", 3).sharpness(80));
        photos.add(Photo.of("unseen-soft", "2026-05-20T10:00:01", 3).sharpness(75));
        return photos.toArray(Photo[]::new);
    }

    private static void decide(Clusterer clusterer, List<Integer> bursts, boolean teaches) {
        for (int burst : bursts) {
            Decision keep = Decision.newBuilder()
                    .setAt(Decisions.NOON)
                    .setTeaches(teaches)
                    .build();
            clusterer.say(Decisions.of(DecisionKind.KEEP, "b%02d-soft".formatted(burst)), keep);
        }
        clusterer.settle();
    }
}
