package dev.memorylane.bench.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.bench.judgement.score.Agreement;
import dev.memorylane.bench.judgement.trip.TripPlan;
import org.junit.jupiter.api.Test;

/** Where trips begin, on lives that nobody looked at while building. */
class BoundaryFloorsTest {

    private static final int LIVES = 3;

    @Test
    void shouldFindWhereTripsBegin() {
        Agreement agreement = Agreement.NONE;
        for (long seed = TripPlan.HELD_OUT; seed < TripPlan.HELD_OUT + LIVES; seed++) {
            agreement = agreement.plus(BoundaryTable.judge(seed).agreement());
        }

        assertThat(agreement.f1()).isGreaterThanOrEqualTo(JudgementGoals.BOUNDARIES);
    }
}
