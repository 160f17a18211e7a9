package dev.memorylane.bench.contender;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The process of our side: answers one JSON object a line with one, as {@code worker.Worker} has it. */
public final class ContenderMain {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final CpuClock clock = new CpuClock();
    private Task task;

    private ContenderMain() {}

    public static void main(String... args) throws IOException {
        PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err); // whatever a library prints is no answer
        ContenderMain contender = new ContenderMain();
        BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = commands.readLine(); line != null; line = commands.readLine()) {
            answers.println(JSON.writeValueAsString(contender.answer(JSON.readTree(line))));
        }
    }

    private Map<String, Object> answer(JsonNode command) {
        try {
            return switch (command.path("do").asText()) {
                case "load" -> load(command);
                case "run" -> run(command.path("times").asInt());
                case "vectors" -> Map.of("vectors", task.vectors());
                default -> throw new IllegalArgumentException("no such command: " + command);
            };
        } catch (Exception | LinkageError e) {
            e.printStackTrace(); // into the log; the answer says it in short
            return Map.of("error", String.valueOf(e.getMessage()));
        }
    }

    private Map<String, Object> load(JsonNode settings) throws Exception {
        task = Tasks.of(settings);
        return Map.of("about", task.about());
    }

    private Map<String, Object> run(int times) throws Exception {
        long cpu = clock.nanos();
        long wall = System.nanoTime();
        for (int i = 0; i < times; i++) {
            task.run();
        }
        return Map.of("cpu", clock.nanos() - cpu, "wall", System.nanoTime() - wall);
    }
}
