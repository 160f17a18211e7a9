package dev.memorylane.culling.burst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrowingBurstTest {
    private static final int NEXT = 100;

    @Test
    void shouldBeLikeAPhotoByTheMeanOfItsPhotosHoweverManyTheyAre() {
        // Given
        GrowingBurst one = burst(1);
        GrowingBurst many = burst(4);
        // When, Then photo i of a burst is like the next one by 0.9 - 0.1 i
        assertThat(one.likeness(NEXT, 0, (member, photo) -> 0.9 - 0.1 * member).orElseThrow())
                .isCloseTo(0.9, within(1e-9));
        assertThat(many.likeness(NEXT, 0, (member, photo) -> 0.9 - 0.1 * member).orElseThrow())
                .isCloseTo(0.75, within(1e-9));
    }

    @Test
    void shouldTakeNoPhotoThatIsTooUnlikeOneOfThem() {
        // When, Then
        assertThat(burst(3).likeness(NEXT, 0.5, (member, photo) -> member == 0 ? 0.49 : 1))
                .isEmpty();
        assertThat(burst(3).likeness(NEXT, 0.5, (member, photo) -> member == 0 ? 0.5 : 1))
                .isPresent();
    }

    @Test
    void shouldCompareWithTheLastTheFirstAndSomeBetweenOfALongOne() {
        // Given
        List<Integer> compared = new ArrayList<>();
        // When
        burst(51).likeness(NEXT, 0, (member, photo) -> {
            compared.add(member);
            return 1;
        });
        // Then
        assertThat(compared).containsExactly(50, 40, 30, 20, 10, 0);
    }

    private static GrowingBurst burst(int photos) {
        GrowingBurst burst = new GrowingBurst(0);
        for (int photo = 1; photo < photos; photo++) {
            burst.add(photo);
        }
        return burst;
    }
}
