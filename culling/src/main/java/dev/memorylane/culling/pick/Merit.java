package dev.memorylane.culling.pick;

import dev.memorylane.culling.PersonDecisions;
import java.util.Comparator;

/**
 * Better first: a starred photo before all, by its stars, since no figure knows better than the person; then what is
 * sound before what is ruined; then the score.
 */
record Merit(PersonDecisions decisions, Ruin ruin) implements Comparator<Scored> {

    @Override
    public int compare(Scored one, Scored other) {
        return Comparator.comparingInt((Scored scored) -> -stars(scored))
                .thenComparing(ruin::ruined)
                .thenComparing(Scored.BEST_FIRST)
                .compare(one, other);
    }

    private int stars(Scored scored) {
        return decisions.stars(scored.photo())
                ? decisions.ratingOf(scored.photo()).orElseThrow()
                : 0;
    }
}
