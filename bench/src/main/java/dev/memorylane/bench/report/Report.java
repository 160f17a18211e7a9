package dev.memorylane.bench.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memorylane.bench.BenchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** All that was measured: the goals as a table, everything as JSON. */
public final class Report {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    /** A report of nothing yet. */
    public Report(int rounds, long seed) {
        json.putObject("machine")
                .put("processor", Machine.processor())
                .put("processors", Runtime.getRuntime().availableProcessors())
                .put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"))
                .put("java", Runtime.version().toString());
        json.put("rounds", rounds).put("seed", seed);
    }

    /** Adds what a part found. */
    public void add(String part, JsonNode found) {
        json.set(part, found);
    }

    /** Prints the goals, reached or not, and keeps them. */
    public void print(List<Goal> goals) {
        TextTable table = new TextTable("goal", "wanted", "measured", "reached");
        for (Goal goal : goals) {
            table.row(goal.name(), goal.wanted(), Numbers.text(goal.measured()), goal.reached());
            ObjectNode entry = json.withArray("goals").addObject();
            entry.put("name", goal.name()).put("wanted", goal.wanted()).put("reached", goal.reached());
            goal.measured().ifPresent(value -> entry.put("measured", value));
        }
        System.out.printf("%nGoals (%s)%n%s", Machine.processor(), table);
    }

    /** Writes all of it. */
    public void write(Path file) {
        try {
            Files.writeString(file, JSON.writeValueAsString(json) + "\n");
        } catch (IOException e) {
            throw new BenchException(file + " cannot be written: " + e.getMessage(), e);
        }
    }
}
