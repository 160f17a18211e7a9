package dev.memorylane.clusterer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.schemas.Decision;
import dev.memorylane.schemas.DecisionKey;
import dev.memorylane.schemas.DecisionKind;
import dev.memorylane.schemas.Shortlist;
import dev.memorylane.schemas.ShortlistState;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A phone with a right clock, and a camera whose clock is a day behind. */
class ClockShiftTest {
    private static final Photo PHONE = Photo.of("phone", "2026-05-02T10:00:00", 1);
    private static final Photo CAMERA = Photo.of("camera", "2026-05-01T10:00:00", 1);
    private static final Photo LATER = Photo.of("later", "2026-05-01T11:00:00", 2);
    private static final DecisionKey CLOCK = Decisions.of(DecisionKind.CLOCK_SHIFT, "EOS");
    private static final Decision A_DAY = shift(86_400);

    @TempDir
    Path folder;

    @Test
    void shouldMoveThePhotosOfThatCameraAndNoOthers() {
        try (Clusterer clusterer = new Clusterer(folder)) {
            // Given
            clusterer.sendTakenBy("Pixel", PHONE).sendTakenBy("EOS", CAMERA).settle();

            // When
            Map<String, Shortlist> moved =
                    Published.latest(clusterer.say(CLOCK, A_DAY).settle());

            // Then
            assertThat(Published.photos(moved.get("day:2026-05-02"))).containsExactly("camera", "phone");
            assertThat(moved.get("day:2026-05-01").getState()).isEqualTo(ShortlistState.WITHDRAWN);
        }
    }

    @Test
    void shouldBringThemBackWhenItIsUndone() {
        try (Clusterer clusterer = new Clusterer(folder)) {
            // Given
            clusterer.sendTakenBy("Pixel", PHONE).sendTakenBy("EOS", CAMERA).settle();
            clusterer.say(CLOCK, A_DAY).settle();

            // When
            Map<String, Shortlist> back =
                    Published.latest(clusterer.say(CLOCK, Decisions.undone()).settle());

            // Then
            assertThat(Published.photos(back.get("day:2026-05-02"))).containsExactly("phone");
            assertThat(Published.photos(back.get("day:2026-05-01"))).containsExactly("camera");
        }
    }

    @Test
    void shouldSayTheSameWhetherItCameBeforeOrAfterThePhotos() {
        try (Clusterer before = new Clusterer(folder.resolve("before"));
                Clusterer after = new Clusterer(folder.resolve("after"))) {
            // When
            before.say(CLOCK, A_DAY).sendTakenBy("EOS", CAMERA, LATER).sendTakenBy("Pixel", PHONE);
            after.sendTakenBy("Pixel", PHONE).sendTakenBy("EOS", CAMERA).settle();
            after.say(CLOCK, A_DAY).sendTakenBy("EOS", LATER);
            Map<String, Shortlist> first = Published.latest(before.settle());
            Map<String, Shortlist> second = Published.latest(after.settle());

            // Then
            assertThat(first.get("day:2026-05-02").getContentDigest())
                    .isEqualTo(second.get("day:2026-05-02").getContentDigest());
        }
    }

    @Test
    void shouldNotFollowAShiftOfMoreThanACentury() {
        try (Clusterer clusterer = new Clusterer(folder)) {
            // When
            var published = clusterer
                    .say(CLOCK, shift(Long.MAX_VALUE))
                    .sendTakenBy("EOS", CAMERA)
                    .settle();

            // Then
            assertThat(Published.windows(published)).contains("day:2026-05-01");
        }
    }

    private static Decision shift(long seconds) {
        return Decision.newBuilder()
                .setAt(Decisions.NOON)
                .setShiftSeconds(seconds)
                .build();
    }
}
