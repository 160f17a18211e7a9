package dev.memorylane.bench.cluster;

import dev.memorylane.bench.report.Goal;
import dev.memorylane.bench.report.Outcome;
import dev.memorylane.bench.report.Part;
import java.util.List;

/** The blog's sweep in a warm process. */
final class SweepPart implements Part {
    private static final double TIMES = 100;
    private static final int ITERATIONS_OF_FAISS = 25;

    private final Setting setting;

    SweepPart(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Outcome measure() {
        Workload work = setting.blog();
        RaceReport report = new RaceReport(
                "The blog's sweep, warm: " + work.title() + ", three metrics, n_init = 10 at the best",
                setting.race(
                        "sweep",
                        Integer.MAX_VALUE,
                        List.of(
                                work.ours(Workload.STARTS),
                                work.scikitLearn(Workload.SCIKIT_LEARN, "lloyd", 1, Workload.STARTS, true),
                                work.faiss(ITERATIONS_OF_FAISS))));
        report.print();
        return new Outcome(
                report.json(),
                List.of(Goal.atLeast("the blog's sweep, warm: times scikit-learn", TIMES, report.speed())));
    }
}
