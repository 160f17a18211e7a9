package dev.memorylane.bench.vision;

import dev.memorylane.bench.race.Entry;
import dev.memorylane.bench.race.Standings;
import dev.memorylane.bench.report.Goal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** What the project promises of its embedder. */
final class EmbeddingGoals {
    private static final double TIMES_PYTORCH_AT_F32 = 2;
    private static final double TIMES_PYTORCH_AT_BF16 = 4;
    /** As fast, but for what a noisy machine makes of equals. */
    private static final double LEVEL = 0.95;

    private static final double MEMORY = 1.2;

    private EmbeddingGoals() {}

    static List<Goal> of(Workload workload, Standings standings) {
        List<Goal> goals = new ArrayList<>();
        speed(goals, workload, standings, "f32", Names.REFERENCE, TIMES_PYTORCH_AT_F32);
        speed(goals, workload, standings, "f32", Names.OPENVINO + " f32", LEVEL);
        speed(goals, workload, standings, "bf16", Names.REFERENCE, TIMES_PYTORCH_AT_BF16);
        speed(goals, workload, standings, "bf16", Names.OPENVINO + " bf16", LEVEL);
        memory(goals, workload, standings, "f32");
        memory(goals, workload, standings, "bf16");
        return goals;
    }

    private static void speed(
            List<Goal> goals, Workload workload, Standings standings, String precision, String other, double least) {
        String ours = Names.OURS + " " + precision;
        if (standings.has(ours) && standings.has(other)) {
            goals.add(Goal.atLeast(
                    workload.title() + ": speed at " + precision + " over " + other,
                    least,
                    standings.speed(ours, other).stream()
                            .mapToDouble(ratio -> ratio.geometricMean())
                            .findFirst()));
        }
    }

    private static void memory(List<Goal> goals, Workload workload, Standings standings, String precision) {
        String ours = Names.OURS + " " + precision;
        String other = Names.PYTORCH + " " + precision;
        if (standings.has(ours) && standings.has(other)) {
            goals.add(Goal.atMost(
                    workload.title() + ": peak memory at " + precision + " over " + other,
                    MEMORY,
                    quotient(standings.entry(ours), standings.entry(other))));
        }
    }

    private static OptionalDouble quotient(Entry ours, Entry other) {
        OptionalLong a = ours.peakBytes();
        OptionalLong b = other.peakBytes();
        return a.isPresent() && b.isPresent()
                ? OptionalDouble.of((double) a.getAsLong() / b.getAsLong())
                : OptionalDouble.empty();
    }
}
