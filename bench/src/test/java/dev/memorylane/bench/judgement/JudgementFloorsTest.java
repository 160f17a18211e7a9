package dev.memorylane.bench.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.bench.judgement.score.TripScore;
import dev.memorylane.bench.judgement.trip.Trip;
import dev.memorylane.bench.judgement.trip.TripPlan;
import dev.memorylane.vision.ModelFiles;
import dev.memorylane.vision.ModelOptions;
import dev.memorylane.vision.PhotoAnalyzer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What judgement may not fall below, on trips that nobody looked at while building. Whoever breaks a floor looks at the
 * mistakes of other seeds: {@code ./lane bench judgement --seeds 1,2,3 --mistakes --sheets DIR}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JudgementFloorsTest {

    private static final int TRIPS = 3;

    private TripScore score;

    @BeforeAll
    void judgeHeldOutTrips() throws InterruptedException {
        List<TripScore> scores = new ArrayList<>();
        try (PhotoAnalyzer analyzer = PhotoAnalyzer.open(ModelFiles.shipped(), ModelOptions.DEFAULT)) {
            for (long seed = TripPlan.HELD_OUT; seed < TripPlan.HELD_OUT + TRIPS; seed++) {
                Trip trip = TripPlan.draw(seed);
                Roll roll = new Eye(analyzer).look(trip);
                scores.add(TripScore.of(trip, Judge.inDays(roll), Judge.inTrips(roll)));
            }
        }
        score = TripScore.sum(scores);
    }

    @Test
    void shouldFindBursts() {
        assertThat(score.bursts().f1()).isGreaterThanOrEqualTo(JudgementGoals.BURSTS);
    }

    @Test
    void shouldKeepEveryKeepAllSetWhole() {
        assertThat(score.keptWhole().hits()).isEqualTo(score.keptWhole().all());
    }

    @Test
    void shouldLetTheBestOfABurstLeadIt() {
        assertThat(score.best().value()).isGreaterThanOrEqualTo(JudgementGoals.BEST);
    }

    @Test
    void shouldRejectOnlyWhatDeservesIt() {
        assertThat(score.rejects().value()).isGreaterThanOrEqualTo(JudgementGoals.REJECTS);
    }

    @Test
    void shouldNeverCutABurstByADay() {
        assertThat(score.uncut().hits()).isEqualTo(score.uncut().all());
    }

    @Test
    void shouldFindTheSameBurstsWithTheSameLeadersInDaysAndTrips() {
        assertThat(score.agreed().hits()).isEqualTo(score.agreed().all());
    }
}
