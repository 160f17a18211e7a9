package dev.memorylane.bench.cluster;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memorylane.bench.race.Ratio;
import dev.memorylane.bench.report.Goal;
import dev.memorylane.bench.report.Numbers;
import dev.memorylane.bench.report.Outcome;
import dev.memorylane.bench.report.Part;
import dev.memorylane.bench.report.TextTable;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The blog's sweep in cold processes: {@code ./lane cluster} beside a user's script, each from start to end. */
final class ColdPart implements Part {
    private static final double TIMES = 15;

    private final Setting setting;

    ColdPart(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Outcome measure() {
        Workload work = setting.blog();
        ColdStart ours = ColdStart.ours(setting.installation(), work);
        ColdStart script =
                ColdStart.script(setting.launcher().python(), setting.launcher().scripts(), work);
        ours.cpuSeconds(); // builds what changed
        double[] ourSeconds = new double[setting.rounds()];
        double[] theirSeconds = new double[setting.rounds()];
        for (int round = 0; round < setting.rounds(); round++) {
            ourSeconds[round] = ours.cpuSeconds();
            theirSeconds[round] = script.cpuSeconds();
        }
        return outcome(ourSeconds, theirSeconds);
    }

    static Outcome outcome(double[] ours, double[] theirs) {
        Ratio ratio = Ratio.of(theirs, ours);
        TextTable table = new TextTable("cold process", "CPU s, each round");
        table.row("./lane cluster", words(ours)).row("python, scikit-learn", words(theirs));
        System.out.printf(
                "%nThe blog's sweep in cold processes, from start to end: %s times as fast (%s to %s)%n%s",
                Numbers.text(ratio.geometricMean()), Numbers.text(ratio.least()), Numbers.text(ratio.most()), table);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        Arrays.stream(ours).forEach(json.putArray("ours")::add);
        Arrays.stream(theirs).forEach(json.putArray("scikitLearn")::add);
        OptionalDouble measured = OptionalDouble.of(ratio.geometricMean());
        return new Outcome(
                json, List.of(Goal.atLeast("the blog's sweep, cold process: times scikit-learn", TIMES, measured)));
    }

    private static String words(double[] seconds) {
        return Arrays.stream(seconds).mapToObj(Numbers::text).collect(Collectors.joining(", "));
    }
}
