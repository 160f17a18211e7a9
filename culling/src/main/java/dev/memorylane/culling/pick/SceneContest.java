package dev.memorylane.culling.pick;

import dev.memorylane.culling.PersonDecisions;
import java.util.List;
import java.util.Optional;

/**
 * The bests of the bursts of one scene against each other. The winner is the pick, unless a person pinned a photo of
 * the scene or wants one of the winner's own burst, or nothing can be seen on it.
 */
final class SceneContest {

    private final List<BurstContest> bursts;
    private final Comparison comparison;
    private final Merit merit;
    private final Optional<Scored> pick;

    /** @param comparison of the best of each burst, as far as a person left any; at least one */
    SceneContest(List<BurstContest> bursts, Comparison comparison, PersonDecisions decisions, Ruin ruin) {
        this.bursts = bursts;
        this.comparison = comparison;
        this.merit = new Merit(decisions, ruin);
        this.pick = pick();
    }

    Comparison comparison() {
        return comparison;
    }

    int photos() {
        return bursts.stream().mapToInt(BurstContest::size).sum();
    }

    /** Whether a photo is the pick that no person had to name. */
    boolean isPick(Scored scored) {
        return pick.filter(picked -> picked.sameAs(scored)).isPresent();
    }

    /** Whether some best of a burst is technically sound. */
    boolean hasSound() {
        return comparison.scored().stream().anyMatch(best -> !merit.ruin().ruined(best));
    }

    /** The photo that stands for the scene by its stars and signals, picked or not. */
    Scored winner() {
        return comparison.scored().stream().min(merit).orElseThrow();
    }

    private Optional<Scored> pick() {
        Scored winner = winner();
        boolean taken =
                bursts.stream().anyMatch(burst -> burst.hasPinned() || burst.hasWanted() && burst.holds(winner));
        boolean shows = !merit.ruin().blank(winner) || merit.decisions().stars(winner.photo());
        return Optional.of(winner).filter(best -> !taken && shows);
    }
}
