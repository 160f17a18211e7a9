package dev.memorylane.bench.worker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memorylane.bench.BenchException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A contender's process. It gets one JSON object a line and answers with one; it ends when its standard input ends.
 *
 * <p>The commands: {@code load} with the contender's settings answers {@code about}; {@code run} with {@code times}
 * answers {@code cpu} and {@code wall} in nanoseconds; {@code vectors} answers what it computes. A failure answers {@code
 * error}.
 */
public final class Worker implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long SECONDS_TO_END = 10;

    private final Contender contender;
    private final Process process;
    private final Path log;
    private final Writer commands;
    private final BufferedReader answers;

    Worker(Contender contender, Process process, Path log) {
        this.contender = contender;
        this.process = process;
        this.log = log;
        this.commands = process.outputWriter(StandardCharsets.UTF_8);
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Whose process it is. */
    public Contender contender() {
        return contender;
    }

    /** The process, to look at and to pin. */
    public ProcessView view() {
        return new ProcessView(process.pid());
    }

    /** Loads what the contender needs and says what it is: library and version. */
    public String load() {
        return ask("load", contender.settings()).path("about").asText();
    }

    /**
     * Works on the same input several times.
     *
     * @param itemsEach pictures of one time
     */
    public Measurement run(int times, int itemsEach) {
        JsonNode answer = ask("run", Map.of("times", times));
        return new Measurement(
                answer.path("cpu").asLong(), answer.path("wall").asLong(), Math.multiplyExact(times, itemsEach));
    }

    /** What the contender computes, one row a picture, to be sure that all compute the same. */
    public float[][] vectors() {
        return JSON.convertValue(ask("vectors", Map.of()).path("vectors"), float[][].class);
    }

    /** Lets the process end, or ends it. */
    @Override
    public void close() {
        try {
            commands.close();
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly(); // it has ended already, or hangs
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private JsonNode ask(String command, Map<String, Object> settings) {
        Map<String, Object> message = new HashMap<>(settings);
        message.put("do", command);
        try {
            commands.write(JSON.writeValueAsString(message) + "\n");
            commands.flush();
            return answer(command, answers.readLine());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            throw failure(command, "its process ended");
        }
    }

    private JsonNode answer(String command, String line) throws JsonProcessingException {
        if (line == null) {
            throw failure(command, "its process ended");
        }
        JsonNode answer = JSON.readTree(line);
        if (answer.has("error")) {
            throw failure(command, answer.path("error").asText());
        }
        return answer;
    }

    private BenchException failure(String command, String why) {
        return new BenchException("it failed at '" + command + "': " + why + " (see " + log + ")");
    }
}
