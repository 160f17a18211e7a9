package dev.memorylane.bench.cluster;

import dev.memorylane.bench.BenchException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Processor time of a whole process and all it starts, from nothing to its end, as bash(1) tells it. */
record ColdStart(List<String> command) {
    private static final Map<String, String> ONE_THREAD =
            Map.of("OMP_NUM_THREADS", "1", "OPENBLAS_NUM_THREADS", "1", "TIMEFORMAT", "%U %S");

    /** User and system seconds. */
    double cpuSeconds() {
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", "time \"$@\" >/dev/null 2>&1", "bash");
        builder.command().addAll(command);
        builder.environment().putAll(ONE_THREAD);
        try {
            Process process = builder.redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new BenchException("'" + String.join(" ", command) + "' failed; run it alone to see why.");
            }
            String[] userAndSystem = said.split(" ");
            return Double.parseDouble(userAndSystem[0]) + Double.parseDouble(userAndSystem[1]);
        } catch (IOException e) {
            throw new BenchException("A cold process cannot be measured without bash: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("Interrupted", e);
        }
    }

    /** Our command line over a workload. */
    static ColdStart ours(Path installation, Workload work) {
        return new ColdStart(List.of(
                installation.resolve("lane").toString(),
                "cluster",
                work.file().toString(),
                "--k",
                work.from() + ".." + work.to() + ":" + work.step()));
    }

    /** A user's script over the same. */
    static ColdStart script(Path python, Path scripts, Workload work) {
        return new ColdStart(List.of(
                python.toString(),
                scripts.resolve("clusterers.py").toString(),
                work.file().toString(),
                Integer.toString(work.from()),
                Integer.toString(work.to()),
                Integer.toString(work.step())));
    }
}
