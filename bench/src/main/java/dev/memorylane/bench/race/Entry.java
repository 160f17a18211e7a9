package dev.memorylane.bench.race;

import dev.memorylane.bench.worker.Contender;
import dev.memorylane.bench.worker.Measurement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What became of one contender in a race.
 *
 * @param contender who
 * @param about library and version, empty where it did not run
 * @param failure why it did not run
 * @param runs one a round, in order; empty where it did not run
 * @param peakBytes the most memory its process held, where the system tells
 * @param vector what it computed of the first picture; empty where it did not run
 */
@SuppressWarnings("ArrayRecordComponent") // a result that is printed, never compared
public record Entry(
        Contender contender,
        String about,
        Optional<String> failure,
        List<Measurement> runs,
        OptionalLong peakBytes,
        float[] vector) {
    public Entry {
        runs = List.copyOf(runs);
    }

    static Entry failed(Contender contender, String why) {
        return new Entry(contender, "", Optional.of(why), List.of(), OptionalLong.empty(), new float[0]);
    }

    /** Its name. */
    public String name() {
        return contender.name();
    }

    /** Processor seconds of a picture, one number a round. */
    public double[] cpuSeconds() {
        return runs.stream().mapToDouble(Measurement::cpuSeconds).toArray();
    }

    /** Elapsed seconds of a picture, one number a round. */
    public double[] wallSeconds() {
        return runs.stream().mapToDouble(Measurement::wallSeconds).toArray();
    }

    /** Median of the processor seconds of a picture. */
    public double medianCpuSeconds() {
        return median(cpuSeconds());
    }

    /** Median of the elapsed seconds of a picture. */
    public double medianWallSeconds() {
        return median(wallSeconds());
    }

    private static double median(double[] seconds) {
        Arrays.sort(seconds);
        return Ratio.median(seconds);
    }
}
