package dev.memorylane.standalone.faults;

import java.util.List;

/**
 * What goes wrong in one run.
 *
 * @param seed what it was drawn from; the same seed is the same plan
 * @param strikes in order of time; two of one moment strike together
 */
record FaultPlan(long seed, List<Strike> strikes) {
    FaultPlan {
        strikes = List.copyOf(strikes);
    }

    /**
     * The matrix first, so that a few seeds meet every fault of every victim: one fault alone, in the middle. After it
     * everything is drawn: alone, in pairs at one moment, in pairs one after the other.
     */
    static FaultPlan drawn(Cast cast, long seed) {
        List<Strike> matrix = cast.matrix();
        return seed < matrix.size()
                ? new FaultPlan(seed, List.of(matrix.get((int) seed)))
                : new FaultPlan(seed, new Dice(cast, seed).strikes());
    }

    boolean meets(Victim victim) {
        return strikes.stream().anyMatch(strike -> strike.victim() == victim);
    }
}
