package dev.memorylane.ingest.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StarsTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "25, 2", "50, 3", "63, 4", "75, 4", "99, 5"})
    void shouldReadMicrosoftsPercentagesAsStars(int percent, int stars) {
        // When, Then
        assertThat(Stars.ofPercent(OptionalInt.of(percent))).hasValue(stars);
    }

    @Test
    void shouldKnowRejectedAndNoneAndNothingBeyond() {
        // When, Then
        assertThat(Stars.checked(OptionalInt.of(-1))).hasValue(-1);
        assertThat(Stars.checked(OptionalInt.of(0))).hasValue(0);
        assertThat(Stars.checked(OptionalInt.of(6))).isEmpty();
        assertThat(Stars.ofPercent(OptionalInt.of(101))).isEmpty();
    }
}
