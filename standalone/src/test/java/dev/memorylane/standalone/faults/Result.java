package dev.memorylane.standalone.faults;

import java.util.List;

/**
 * What became of one run.
 *
 * @param name of the faults, as in {@code kill broker + pause milvus}
 * @param strikes each in words
 * @param seconds from the start to the last shortlist
 * @param faultSeconds how long the faults lasted
 * @param progressSeconds from the end of the last fault to the next photo embedded; negative where none was left
 * @param recoverySeconds from the end of the last fault until all was done
 * @param defects what must not be; empty for a run as it should be
 * @param notes errors in the log, each once
 */
record Result(
        long seed,
        String name,
        List<String> strikes,
        long photos,
        double seconds,
        double faultSeconds,
        double progressSeconds,
        double recoverySeconds,
        List<String> defects,
        List<String> notes) {

    boolean isGood() {
        return defects.isEmpty();
    }
}
