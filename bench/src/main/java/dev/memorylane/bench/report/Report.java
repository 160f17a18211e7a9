package dev.memorylane.bench.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memorylane.bench.BenchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that was measured: the goals as a table, everything as JSON. */
public final class Report {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();
    private final List<Goal> goals = new ArrayList<>();

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
    public void add(String part, Outcome found) {
        json.set(part, found.json());
        goals.addAll(found.goals());
    }

    /** Prints the goals, reached or not, and writes all of it where a file is named. */
    public void end(Optional<Path> file) {
        print();
        file.ifPresent(this::write);
    }

    private void print() {
        TextTable table = new TextTable("goal", "wanted", "measured", "reached");
        for (Goal goal : goals) {
            table.row(goal.name(), goal.wanted(), Numbers.text(goal.measured()), goal.reached());
            ObjectNode entry = json.withArray("goals").addObject();
            entry.put("name", goal.name()).put("wanted", goal.wanted()).put("reached", goal.reached());
            goal.measured().ifPresent(value -> entry.put("measured", value));
        }
        System.out.printf("%nGoals (%s)%n%s", Machine.processor(), table);
    }

    private void write(Path file) {
        try {
            Files.writeString(file, JSON.writeValueAsString(json) + "\n");
        } catch (IOException e) {
            throw new BenchException(file + " cannot be written: " + e.getMessage(), e);
        }
    }
}
