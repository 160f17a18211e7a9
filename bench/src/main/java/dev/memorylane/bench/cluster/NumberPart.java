package dev.memorylane.bench.cluster;

import dev.memorylane.bench.report.Goal;
import dev.memorylane.bench.report.Outcome;
import dev.memorylane.bench.report.Part;
import dev.memorylane.bench.worker.Contender;
import java.util.List;

/** Many vectors, one number of clusters; ours with its metrics, the others without. */
final class NumberPart implements Part {
    private static final int ITERATIONS_OF_FAISS = 25;

    private final Setting setting;
    private final String name;
    private final Workload work;
    private final List<Contender> contenders;
    private final double times;

    private NumberPart(Setting setting, String name, Workload work, List<Contender> contenders, double times) {
        this.setting = setting;
        this.name = name;
        this.work = work;
        this.contenders = contenders;
        this.times = times;
    }

    /** Ten thousand vectors, beside ten starts. */
    static NumberPart medium(Setting setting) {
        Workload work = Workload.of(
                "n = 10k, d = 384, k = 500, n_init = 10", setting.vectors().file(10_000, 384, 500, 3678), 500);
        List<Contender> contenders = List.of(
                work.ours(Workload.STARTS),
                work.scikitLearn(Workload.SCIKIT_LEARN, "lloyd", Workload.STARTS, 0, false),
                work.scikitLearn(Workload.SCIKIT_LEARN + ", n_init = 1", "lloyd", 1, 0, false),
                work.faiss(ITERATIONS_OF_FAISS));
        return new NumberPart(setting, "medium", work, contenders, 7);
    }

    /** A hundred thousand vectors, beside Elkan's algorithm. */
    static NumberPart large(Setting setting) {
        Workload work = Workload.of(
                "n = 100k, d = 384, k = 1000, n_init = 1", setting.vectors().file(100_000, 384, 1000, 34_071), 1000);
        List<Contender> contenders = List.of(
                work.ours(1),
                work.scikitLearn(Workload.SCIKIT_LEARN, "elkan", 1, 0, false),
                work.faiss(ITERATIONS_OF_FAISS));
        return new NumberPart(setting, "large", work, contenders, 4);
    }

    @Override
    public Outcome measure() {
        RaceReport report = new RaceReport(work.title(), setting.race(name, 1, contenders));
        report.print();
        return new Outcome(
                report.json(),
                List.of(Goal.atLeast(work.title() + ": times scikit-learn", times, report.speed()), report.sse()));
    }
}
