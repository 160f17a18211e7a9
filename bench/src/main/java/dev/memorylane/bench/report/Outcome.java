package dev.memorylane.bench.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What a part of a measurement found.
 *
 * @param json all of it
 * @param goals promises that it tests
 */
public record Outcome(JsonNode json, List<Goal> goals) {
    public Outcome {
        goals = List.copyOf(goals);
    }
}
