package dev.memorylane.bench.worker;

import dev.memorylane.bench.BenchException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Starts contenders: Java ones with the flags and class path of this process, Python ones with the bench's interpreter.
 *
 * @param python an interpreter that has the other contenders' libraries
 * @param scripts the folder with {@code worker.py}
 * @param logs where each contender's standard error goes
 */
public record Launcher(Path python, Path scripts, Path logs) {
    private static final String JAVA_MAIN = "dev.memorylane.bench.contender.ContenderMain";
    /** One thread a process, whichever library reads it. */
    private static final Map<String, String> ONE_THREAD = Map.of(
            "OMP_NUM_THREADS", "1",
            "MKL_NUM_THREADS", "1",
            "OPENBLAS_NUM_THREADS", "1",
            "VIPS_CONCURRENCY", "1");

    /** The same, with logs in a folder of their own. */
    public Launcher loggingUnder(String name) {
        return new Launcher(python, scripts, logs.resolve(name.replaceAll("[^A-Za-z0-9.]+", "-")));
    }

    /** Starts a process that computes on one thread. */
    public Worker start(Contender contender) {
        return start(contender, ONE_THREAD);
    }

    /** Starts a process that computes on as many threads as its libraries choose. */
    public Worker startUnbound(Contender contender) {
        return start(contender, Map.of());
    }

    private Worker start(Contender contender, Map<String, String> environment) {
        Path log = logs.resolve(contender.name().replaceAll("[^A-Za-z0-9.]+", "-") + ".log");
        ProcessBuilder builder = new ProcessBuilder(command(contender)).redirectError(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("HF_HUB_OFFLINE", "1");
        try {
            Files.createDirectories(logs);
            return new Worker(contender, builder.start(), log);
        } catch (IOException e) {
            throw new BenchException(contender.name() + " cannot be started: " + e.getMessage(), e);
        }
    }

    private List<String> command(Contender contender) {
        return switch (contender.language()) {
            case JAVA -> java();
            case PYTHON ->
                List.of(python.toString(), scripts.resolve("worker.py").toString());
        };
    }

    private static List<String> java() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), JAVA_MAIN));
        return command;
    }
}
