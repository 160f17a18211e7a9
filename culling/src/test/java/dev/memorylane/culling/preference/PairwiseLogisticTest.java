package dev.memorylane.culling.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.memorylane.culling.preference.PairwiseLogistic.Pair;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairwiseLogisticTest {

    @Test
    void shouldFindTheOneAnswerAlsoFromWhereTheLikelihoodIsNearlyFlat() {
        // Given a choice so far from what was foretold that a whole Newton step would leap over it, and back, for ever
        double ridge = 0.01;
        double offset = -30;
        // When
        double weight =
                new PairwiseLogistic(ridge, 1).fit(List.of(new Pair(new double[] {1}, offset, 1)), new double[1])[0];
        // Then the pull of the pair and that of the ridge hold each other
        assertThat(ridge * weight).isCloseTo(1 / (1 + Math.exp(offset + weight)), within(1e-6));
        assertThat(weight).isBetween(30.0, 32.0);
    }

    @Test
    void shouldLearnNothingFromNoPair() {
        // When, Then
        assertThat(new PairwiseLogistic(1, 2).fit(List.of(), new double[2])).containsExactly(0, 0);
    }
}
