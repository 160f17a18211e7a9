package dev.memorylane.bench.cluster;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memorylane.bench.race.Entry;
import dev.memorylane.bench.race.Ratio;
import dev.memorylane.bench.race.Standings;
import dev.memorylane.bench.report.Goal;
import dev.memorylane.bench.report.RaceJson;
import java.util.OptionalDouble;

/**
 * What a race of clusterers says.
 *
 * @param title of its workload
 * @param standings what each contender took, and the SSE of each k
 */
record RaceReport(String title, Standings standings) {
    void print() {
        System.out.printf(
                "%n%s, one thread, processor time%n%s", title, ClusterTable.of(standings, Workload.SCIKIT_LEARN));
    }

    /** How many times as fast as scikit-learn we are. */
    OptionalDouble speed() {
        return standings.speed(Workload.OURS, Workload.SCIKIT_LEARN).stream()
                .mapToDouble(Ratio::geometricMean)
                .findFirst();
    }

    /** Our SSE is to be no higher. */
    Goal sse() {
        OptionalDouble quotient = speed().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(sumOf(Workload.OURS) / sumOf(Workload.SCIKIT_LEARN));
        return Goal.atMost(title + ": SSE over scikit-learn's", 1, quotient);
    }

    ObjectNode json() {
        ObjectNode json = RaceJson.of(title, standings, Workload.SCIKIT_LEARN);
        ObjectNode sse = json.putObject("sse");
        for (Entry entry : standings.entries()) {
            ArrayNode values = sse.putArray(entry.name());
            for (float value : entry.vector()) {
                values.add(value);
            }
        }
        return json;
    }

    private double sumOf(String name) {
        return ClusterTable.sum(standings.entry(name).vector());
    }
}
