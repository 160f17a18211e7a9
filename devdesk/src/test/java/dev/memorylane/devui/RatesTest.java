package dev.memorylane.devui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.fixtures.HandClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatesTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final HandClock clock = new HandClock();
    private final Rates rates = new Rates(clock);

    @Test
    void shouldTellHowFastATotalRoseOverTheLastSeconds() {
        // When
        List<Double> told = new ArrayList<>();
        for (double total : new double[] {100, 110, 130, 130, 130, 130, 130, 130, 130, 130}) {
            told.add(rates.perSecond("photos", total));
            clock.pass(SECOND);
        }

        // Then
        assertThat(told).containsExactly(0.0, 10.0, 15.0, 10.0, 7.5, 6.0, 4.0, 0.0, 0.0, 0.0);
    }

    @Test
    void shouldTellNothingOfATotalThatBeganAnew() {
        // Given
        rates.perSecond("photos", 500);
        clock.pass(SECOND);

        // When
        double after = rates.perSecond("photos", 3);

        // Then
        assertThat(after).isZero();
    }

    @Test
    void shouldNotMixTotals() {
        // Given
        rates.perSecond("photos", 0);
        rates.perSecond("embeddings", 0);
        clock.pass(SECOND);

        // When, Then
        assertThat(rates.perSecond("photos", 8)).isEqualTo(8);
        assertThat(rates.perSecond("embeddings", 2)).isEqualTo(2);
    }
}
