package dev.memorylane.bench.judgement.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.bench.judgement.life.Life;
import dev.memorylane.bench.judgement.life.LifePhoto;
import dev.memorylane.culling.window.Window;
import dev.memorylane.culling.window.WindowKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BoundariesTest {

    private final List<LifePhoto> life = Life.draw(1);

    @Test
    void shouldFindNothingWrongWithTheTruth() {
        Boundaries boundaries = new Boundaries(life, trips(1));

        assertThat(boundaries.agreement().f1()).isEqualTo(1);
        assertThat(boundaries.agreement().both())
                .isEqualTo(Life.TRIPS - 1 - boundaries.nextDayTold().all());
        assertThat(boundaries.mistakes()).isEmpty();
    }

    @Test
    void shouldMissHalfOfTheTripsWhereTwoAreOne() {
        Agreement agreement = new Boundaries(life, trips(2)).agreement();

        assertThat(agreement.precision()).isEqualTo(1);
        assertThat(agreement.recall()).isBetween(0.4, 0.6);
    }

    /** As they are, so many in one. */
    private List<Window> trips(int together) {
        List<Window> trips = new ArrayList<>();
        for (int i = 0; i < life.size(); i++) {
            boolean begins = i == 0 || life.get(i).trip() != life.get(i - 1).trip();
            if (begins && life.get(i).trip() % together == 0) {
                var from = life.get(i).moment().at();
                trips.add(
                        new Window(WindowKind.TRIP, "trip:" + i, Optional.of(from), Optional.of(from.plusSeconds(1))));
            }
        }
        return trips;
    }
}
