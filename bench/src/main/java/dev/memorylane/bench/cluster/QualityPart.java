package dev.memorylane.bench.cluster;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memorylane.bench.report.Goal;
import dev.memorylane.bench.report.Numbers;
import dev.memorylane.bench.report.Outcome;
import dev.memorylane.bench.report.Part;
import dev.memorylane.bench.report.TextTable;
import dev.memorylane.bench.worker.Contender;
import dev.memorylane.bench.worker.Worker;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** SSE of each k beside that of ten starts of scikit-learn, on made and on real vectors. */
final class QualityPart implements Part {
    private static final double LEAST_SHARE = 0.95;
    private static final double MOST_PERCENT = 0.5;
    private static final int PERCENT = 100;

    private final Setting setting;
    private final ArrayNode json = JsonNodeFactory.instance.arrayNode();
    private final List<Goal> goals = new ArrayList<>();
    private final TextTable table =
            new TextTable("vectors", "k", "SSE no higher, share of k", "worst k, %", "SSE, all k", "scikit-learn's");

    QualityPart(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Outcome measure() {
        compare(setting.blog(), "made vectors");
        if (setting.real().areThere()) {
            compare(new Workload("real vectors", setting.real().file(), 2, 198, 2), "real vectors");
        } else {
            table.remark("real vectors", "there are none; give --photos and --model, folders of photos and of a model");
        }
        System.out.printf("%nSSE beside scikit-learn's best of n_init = 10%n%s", table);
        return new Outcome(json, goals);
    }

    private void compare(Workload work, String kind) {
        float[] ours = sse(work.ours(Workload.STARTS));
        float[] theirs = sse(work.scikitLearn(Workload.SCIKIT_LEARN, "lloyd", Workload.STARTS, 0, false));
        SseComparison sse = SseComparison.of(ours, theirs);
        double worst = PERCENT * sse.worstExcess();
        table.row(
                kind,
                Integer.toString(ours.length),
                Numbers.text(sse.shareNoHigher()),
                Numbers.text(worst),
                Numbers.text(ClusterTable.sum(ours)),
                Numbers.text(ClusterTable.sum(theirs)));
        goals.add(Goal.atLeast(
                kind + ": share of k with SSE no higher than n_init = 10",
                LEAST_SHARE,
                OptionalDouble.of(sse.shareNoHigher())));
        goals.add(Goal.atMost(
                kind + ": SSE over that of n_init = 10 at the worst k, %", MOST_PERCENT, OptionalDouble.of(worst)));
        ObjectNode found = json.addObject().put("vectors", kind);
        put(found.putArray("ours"), ours);
        put(found.putArray("scikitLearn"), theirs);
    }

    private float[] sse(Contender contender) {
        try (Worker worker = setting.launcher().loggingUnder("quality").start(contender)) {
            worker.load();
            return worker.vectors()[0];
        }
    }

    private static void put(ArrayNode array, float[] values) {
        for (float value : values) {
            array.add(value);
        }
    }
}
