package dev.memorylane.gallery.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SliceTest {
    private static final List<String> SEVEN =
            IntStream.range(0, 7).mapToObj(number -> "entry " + number).toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 7, 100})
    void shouldGoThroughAllEntriesOnce(int limit) {
        // Given
        List<String> seen = new ArrayList<>();

        // When
        Optional<String> cursor = Optional.empty();
        do {
            Slice<String> slice = page(SEVEN, limit, cursor.orElse(null));
            seen.addAll(slice.items());
            cursor = slice.cursor();
        } while (cursor.isPresent());

        // Then
        assertThat(seen).isEqualTo(SEVEN);
    }

    @Test
    void shouldMissNothingWhereEntriesComeAndGoBeforeThePage() {
        // Given
        String cursor = page(SEVEN, 3, null).cursor().orElseThrow();
        List<String> longer = new ArrayList<>(SEVEN);
        longer.add(0, "new");
        List<String> shorter = SEVEN.subList(1, 7);

        // When, Then
        assertThat(page(longer, 1, cursor).items()).containsExactly("entry 3");
        assertThat(page(shorter, 1, cursor).items()).containsExactly("entry 3");
    }

    @Test
    void shouldGoOnAtItsPlaceWhereTheLastEntryIsGone() {
        // Given
        String cursor = page(SEVEN, 3, null).cursor().orElseThrow();
        List<String> without = new ArrayList<>(SEVEN);
        without.remove("entry 2");

        // When, Then
        assertThat(page(without, 1, cursor).items()).containsExactly("entry 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "bm9uZQ", "LTE6YQ"})
    void shouldRefuseACursorThatIsNoneOfOurs(String cursor) {
        assertThatThrownBy(() -> page(SEVEN, 3, cursor)).isInstanceOf(ProblemException.class);
    }

    private static Slice<String> page(List<String> all, int limit, String cursor) {
        return Slice.of(all, Function.identity(), limit, cursor);
    }
}
