package dev.memorylane.bench.judgement.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.bench.judgement.trip.Trip;
import dev.memorylane.bench.judgement.trip.TripPlan;
import dev.memorylane.culling.Role;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PicturesTest {

    private final Trip trip = TripPlan.draw(1);
    private final Map<String, Verdict> truth = Oracle.verdicts(trip);

    @Test
    void shouldFindNothingWrongWithTheTruth() {
        TripScore score = TripScore.of(trip, new Judged(truth, List.of()), new Judged(truth, List.of()));

        assertThat(score.keptWhole()).isEqualTo(new Share(7, 7));
        assertThat(score.recognised()).isEqualTo(new Share(7, 7));
        assertThat(score.triesKnown().value()).isEqualTo(1);
        assertThat(score.best().value()).isEqualTo(1);
        assertThat(score.best().all()).isGreaterThan(10);
        assertThat(score.rejects().value()).isEqualTo(1);
        assertThat(score.rejects().all()).isGreaterThan(5);
        assertThat(score.ruined().value()).isEqualTo(1);
        assertThat(score.uncut().value()).isEqualTo(1);
        assertThat(score.agreed().value()).isEqualTo(1);
    }

    @Test
    void shouldBlameRejectsOfWhatIsSound() {
        Map<String, Verdict> everything = changed(verdict -> with(verdict, Role.REJECT, verdict.lead()));

        Pictures pictures = new Pictures(trip.frames(), everything);

        assertThat(pictures.rejectedRightly().value()).isLessThan(0.5);
        assertThat(pictures.keptWhole().hits()).isZero();
        assertThat(pictures.wrongRejects()).hasSizeGreaterThan(50);
        assertThat(pictures.brokenSets()).hasSize(7);
    }

    @Test
    void shouldBlameAnyOtherFrameThanTheBestForLeading() {
        Map<String, Verdict> worst = changed(verdict -> with(verdict, verdict.role(), verdict.role() == Role.REJECT));

        Pictures pictures = new Pictures(trip.frames(), worst);

        assertThat(pictures.bestChosen().hits()).isZero();
        assertThat(pictures.bestByLot()).isBetween(0.2, 0.8);
    }

    @Test
    void shouldBlameWindowsThatCutABurst() {
        Map<String, Verdict> cut = changed(verdict -> new Verdict(
                verdict.photoId(),
                verdict.photoId(),
                verdict.burst(),
                verdict.keepsAll(),
                verdict.role(),
                verdict.lead()));

        assertThat(new Pictures(trip.frames(), cut).uncut().hits()).isZero();
        assertThat(WindowAgreement.of(truth, cut).value()).isLessThan(0.5);
    }

    private Map<String, Verdict> changed(UnaryOperator<Verdict> change) {
        return truth.values().stream().map(change).collect(Collectors.toMap(Verdict::photoId, verdict -> verdict));
    }

    private static Verdict with(Verdict verdict, Role role, boolean lead) {
        return new Verdict(verdict.photoId(), verdict.window(), verdict.burst(), verdict.keepsAll(), role, lead);
    }
}
