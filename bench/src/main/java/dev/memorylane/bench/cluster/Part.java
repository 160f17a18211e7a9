package dev.memorylane.bench.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memorylane.bench.report.Goal;
import java.util.List;

/** One part of the measurement. */
interface Part {
    /** Starts of the number of clusters that wins, as the blog has it. */
    int STARTS = 10;

    /** Measures, prints its tables, and says what came of it. */
    Outcome measure();

    /**
     * What a part found.
     *
     * @param json all of it
     * @param goals promises that it tests
     */
    record Outcome(JsonNode json, List<Goal> goals) {
        public Outcome {
            goals = List.copyOf(goals);
        }
    }
}
