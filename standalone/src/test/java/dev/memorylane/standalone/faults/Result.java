package dev.memorylane.standalone.faults;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What became of one plan.
 *
 * @param name of the faults, as in {@code kill broker + pause milvus}
 * @param strikes each in words
 * @param photos worked off under them
 * @param defects what must not be; empty for a run as it should be
 * @param notes errors in the log, each once
 */
record Result(
        long seed,
        String name,
        List<String> strikes,
        long photos,
        Times times,
        List<String> defects,
        List<String> notes) {

    /**
     * How long it took, in seconds.
     *
     * @param all from the start to the end of the work
     * @param faults how long the faults lasted
     * @param progress from the end of the last fault to the next photo embedded; negative where none was left
     * @param recovery from the end of the last fault until all was done
     */
    record Times(double all, double faults, double progress, double recovery) {}

    static Result of(FaultPlan plan, long photos, Times times, List<String> defects, List<String> notes) {
        return new Result(
                plan.seed(),
                plan.strikes().stream().map(Strike::name).collect(Collectors.joining(" + ")),
                plan.strikes().stream().map(Strike::toString).toList(),
                photos,
                times,
                defects,
                notes);
    }

    @JsonIgnore
    boolean isGood() {
        return defects.isEmpty();
    }
}
