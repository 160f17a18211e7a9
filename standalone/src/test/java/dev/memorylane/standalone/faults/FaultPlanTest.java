package dev.memorylane.standalone.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FaultPlanTest {

    @Test
    void shouldDrawTheSamePlanFromTheSameSeed() {
        for (long seed = 0; seed < 200; seed++) {
            // When
            FaultPlan plan = FaultPlan.drawn(Cast.TOGETHER, seed);

            // Then
            assertThat(FaultPlan.drawn(Cast.TOGETHER, seed)).isEqualTo(plan);
        }
    }

    @Test
    void shouldMeetEveryVictimInTheFirstSeeds() {
        // When
        Set<Victim> met = Stream.of(Cast.values())
                .flatMap(
                        cast -> LongStream.range(0, cast.matrix().size()).mapToObj(seed -> FaultPlan.drawn(cast, seed)))
                .flatMap(plan -> plan.strikes().stream())
                .map(Strike::victim)
                .collect(Collectors.toSet());

        // Then
        assertThat(met).containsExactlyInAnyOrder(Victim.values());
    }

    @Test
    void shouldStrikeInOrderOfTimeAndNeverOneVictimTwiceAtOnce() {
        for (long seed = 20; seed < 2000; seed++) {
            // Given
            List<Strike> strikes = FaultPlan.drawn(Cast.TOGETHER, seed).strikes();

            // When
            List<Double> shares = strikes.stream().map(FaultPlanTest::share).toList();

            // Then
            assertThat(shares).as("seed " + seed).isSorted();
            assertThat(strikes).hasSizeLessThanOrEqualTo(2);
            if (strikes.size() == 2 && shares.getFirst().equals(shares.getLast())) {
                assertThat(strikes.getFirst().victim())
                        .isNotEqualTo(strikes.getLast().victim());
            }
        }
    }

    private static double share(Strike strike) {
        return switch (strike.moment()) {
            case Moment.Starting _ -> -1;
            case Moment.Embedded(double share) -> share;
        };
    }
}
