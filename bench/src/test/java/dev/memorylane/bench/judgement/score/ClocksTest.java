package dev.memorylane.bench.judgement.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.bench.judgement.trip.Body;
import dev.memorylane.bench.judgement.trip.Frame;
import dev.memorylane.bench.judgement.trip.Trip;
import dev.memorylane.bench.judgement.trip.TripPlan;
import dev.memorylane.culling.clock.ClockProposal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClocksTest {

    private final Trip trip = TripPlan.draw(2);
    private final Body right = body(true);
    private final Body wrong = body(false);

    @Test
    void shouldTakeTheShiftThatSetsTheClockRightOfEitherCamera() {
        Duration back = wrong.clockError().negated();

        Clocks clocks = new Clocks(trip, List.of(proposal(wrong, right, back), proposal(right, wrong, back.negated())));

        assertThat(clocks.right()).isEqualTo(new Share(2, 2));
        assertThat(clocks.found()).isEqualTo(new Share(1, 1));
    }

    @Test
    void shouldBlameAShiftTheOtherWay() {
        Clocks clocks = new Clocks(trip, List.of(proposal(wrong, right, wrong.clockError())));

        assertThat(clocks.right()).isEqualTo(new Share(0, 1));
        assertThat(clocks.found()).isEqualTo(new Share(0, 1));
    }

    private Body body(boolean isRight) {
        return trip.frames().stream()
                .map(Frame::body)
                .filter(body -> body.clockError().isZero() == isRight)
                .findFirst()
                .orElseThrow();
    }

    private static ClockProposal proposal(Body camera, Body reference, Duration shift) {
        return new ClockProposal(camera.name(), reference.name(), shift, 5, 1);
    }
}
