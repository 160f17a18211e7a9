package dev.memorylane.culling.pick;

import dev.memorylane.culling.BurstKind;
import dev.memorylane.culling.PersonDecisions;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The frames of one burst against each other. The outcome depends on the frames and what a person said of them, never
 * on the window.
 */
final class BurstContest {

    private final BurstKind kind;
    private final Comparison comparison;
    private final PersonDecisions decisions;
    private final Ruin ruin;

    BurstContest(BurstKind kind, Comparison comparison, PersonDecisions decisions, Ruin ruin) {
        this.kind = kind;
        this.comparison = comparison;
        this.decisions = decisions;
        this.ruin = ruin;
    }

    Comparison comparison() {
        return comparison;
    }

    int size() {
        return comparison.scored().size();
    }

    boolean holds(Scored other) {
        return comparison.scored().stream().anyMatch(other::sameAs);
    }

    BurstKind kind() {
        return kind;
    }

    /** The best by stars and signals; empty if a person dropped every frame. */
    Optional<Scored> best() {
        return undropped().min(merit());
    }

    /** The frame that stands for the burst: one that a person wants if there is any, else the best. */
    Optional<Scored> lead() {
        return first(Comparator.comparing((Scored scored) -> !decisions.pinned().contains(id(scored)))
                .thenComparing(scored -> !decisions.wants(id(scored))));
    }

    /** Whether past choices put another frame first than the signals alone would. */
    boolean isOverruled() {
        Optional<Scored> byDefault = undropped().map(Scored::byDefault).min(merit());
        return best().filter(best -> byDefault.filter(best::sameAs).isEmpty()).isPresent();
    }

    /** Whether a preference of this influence could put another frame first. */
    boolean isSwayable(double influence) {
        Optional<Scored> byDefault = undropped().map(Scored::byDefault).min(merit());
        return byDefault
                .filter(best -> !hasWanted() && !decisions.stars(best.photo()))
                .filter(best -> undropped().anyMatch(other -> !other.sameAs(best) && best.leadOver(other) <= influence))
                .isPresent();
    }

    boolean hasWanted() {
        return comparison.scored().stream().anyMatch(scored -> decisions.wants(id(scored)));
    }

    boolean hasPinned() {
        return comparison.scored().stream()
                .anyMatch(scored -> decisions.pinned().contains(id(scored)));
    }

    private Optional<Scored> first(Comparator<Scored> order) {
        return undropped().min(order.thenComparing(merit()));
    }

    private Merit merit() {
        return new Merit(decisions, ruin);
    }

    private Stream<Scored> undropped() {
        return comparison.scored().stream().filter(scored -> !decisions.drops(scored.photo()));
    }

    private static String id(Scored scored) {
        return scored.photo().photoId();
    }
}
