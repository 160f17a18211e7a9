package dev.memorylane.bench.judgement;

import dev.memorylane.bench.judgement.score.Agreement;
import dev.memorylane.bench.judgement.score.TripScore;
import dev.memorylane.bench.report.Goal;
import java.util.List;
import java.util.OptionalDouble;

/** What the project promises of its judgement. */
final class JudgementGoals {

    static final double BURSTS = 0.95;
    static final double BOUNDARIES = 0.95;
    static final double BEST = 0.9;
    static final double REJECTS = 0.98;

    private JudgementGoals() {}

    static List<Goal> of(TripScore score) {
        return List.of(
                goal("burst pairs, F1", BURSTS, score.bursts().f1()),
                goal("keep-all sets kept whole", 1, score.keptWhole().value()),
                goal("best of the burst leads", BEST, score.best().value()),
                goal("rejects that deserve it", REJECTS, score.rejects().value()),
                goal("bursts in one day", 1, score.uncut().value()),
                goal("bursts the same in day and trip", 1, score.agreed().value()));
    }

    static Goal boundaries(Agreement agreement) {
        return goal("trip boundaries, F1", BOUNDARIES, agreement.f1());
    }

    private static Goal goal(String name, double bound, double measured) {
        return Goal.atLeast(name, bound, OptionalDouble.of(measured));
    }
}
