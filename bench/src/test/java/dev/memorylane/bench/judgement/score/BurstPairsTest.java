package dev.memorylane.bench.judgement.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.bench.judgement.trip.Frame;
import dev.memorylane.bench.judgement.trip.PictureKind;
import dev.memorylane.bench.judgement.trip.Trip;
import dev.memorylane.bench.judgement.trip.TripPlan;
import dev.memorylane.culling.Role;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BurstPairsTest {

    private final Trip trip = TripPlan.draw(1);

    @Test
    void shouldFindNothingWrongWithTheTruth() {
        BurstPairs pairs = new BurstPairs(Oracle.verdicts(trip));

        assertThat(pairs.of(trip.frames()).f1()).isEqualTo(1);
        assertThat(pairs.of(trip.frames()).both()).isGreaterThan(50);
        assertThat(pairs.mistakes(trip.frames())).isEmpty();
    }

    @Test
    void shouldMissEveryPairWherePhotosStandAlone() {
        Agreement agreement = new BurstPairs(grouped(Frame::id)).of(trip.frames());

        assertThat(agreement.recall()).isZero();
        assertThat(agreement.precision()).isEqualTo(1);
    }

    @Test
    void shouldBlameOneBurstOfEverything() {
        Agreement agreement = new BurstPairs(grouped(_ -> "all")).of(trip.frames());

        assertThat(agreement.recall()).isEqualTo(1);
        assertThat(agreement.precision()).isLessThan(0.1);
    }

    @Test
    void shouldBlameABurstOfAPlaceSeenAgainHoursLater() {
        Agreement agreement =
                new BurstPairs(grouped(frame -> frame.picture().subject().toString())).of(trip.frames());

        assertThat(agreement.foundOnly()).isGreaterThan(100);
    }

    @Test
    void shouldLeaveOpenWhetherAKeepAllSetIsABurst() {
        Map<String, Verdict> apart = grouped(frame -> frame.picture().kind() == PictureKind.TRIES
                ? "picture " + frame.picture().number()
                : frame.id());

        assertThat(new BurstPairs(apart).of(trip.frames()).f1()).isEqualTo(1);
    }

    private Map<String, Verdict> grouped(Function<Frame, String> burst) {
        return trip.frames().stream()
                .collect(Collectors.toMap(
                        Frame::id,
                        frame -> new Verdict(frame.id(), "all", burst.apply(frame), false, Role.MEMBER, false)));
    }
}
