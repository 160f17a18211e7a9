package dev.memorylane.culling.pick;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The bests of the bursts of one scene against each other. The winner is the pick, unless a person pinned a photo of
 * the scene or wants one of the winner's own burst.
 */
final class SceneContest {

    private final List<BurstContest> bursts;
    private final Comparison comparison;
    private final Ruin ruin;
    private final Optional<Scored> pick;

    /** @param comparison of the best of each burst, as far as a person left any; at least one */
    SceneContest(List<BurstContest> bursts, Comparison comparison, Ruin ruin) {
        this.bursts = bursts;
        this.comparison = comparison;
        this.ruin = ruin;
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
        return comparison.scored().stream().anyMatch(best -> !ruin.ruined(best));
    }

    private Optional<Scored> pick() {
        Scored winner = comparison.scored().stream()
                .min(Comparator.comparing(ruin::ruined).thenComparing(Scored.BEST_FIRST))
                .orElseThrow();
        boolean taken =
                bursts.stream().anyMatch(burst -> burst.hasPinned() || burst.hasWanted() && burst.holds(winner));
        return taken ? Optional.empty() : Optional.of(winner);
    }
}
