package dev.memorylane.bench.cluster;

import dev.memorylane.bench.worker.Contender;
import dev.memorylane.bench.worker.Contender.Language;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Vectors, and which numbers of clusters are sought.
 *
 * @param title as tables have it
 * @param file of the vectors
 * @param from first number
 * @param to last number
 * @param step between numbers
 */
record Workload(String title, Path file, int from, int to, int step) {
    static final String OURS = "Memory Lane";
    static final String SCIKIT_LEARN = "scikit-learn";
    /** Starts of the number of clusters that wins, as the blog has it. */
    static final int STARTS = 10;

    /** One number alone. */
    static Workload of(String title, Path file, int k) {
        return new Workload(title, file, k, k, 1);
    }

    /**
     * Our side.
     *
     * @param starts of the number that wins, or of the only one
     */
    Contender ours(int starts) {
        return new Contender(OURS, Language.JAVA, settings(Map.of("final", starts)));
    }

    /**
     * scikit-learn.
     *
     * @param starts of each number
     * @param last starts of the number that wins; 0: none are run again
     * @param metrics whether silhouette and Davies-Bouldin index are computed too
     */
    Contender scikitLearn(String name, String algorithm, int starts, int last, boolean metrics) {
        return new Contender(
                name,
                Language.PYTHON,
                settings(Map.of(
                        "engine",
                        "scikit-learn",
                        "algorithm",
                        algorithm,
                        "starts",
                        starts,
                        "final",
                        last,
                        "metrics",
                        metrics)));
    }

    /** faiss, SSE only: it has no metrics. */
    Contender faiss(int iterations) {
        return new Contender(
                "faiss, " + iterations + " iterations",
                Language.PYTHON,
                settings(Map.of(
                        "engine", "faiss", "iterations", iterations, "starts", 1, "final", 0, "metrics", false)));
    }

    private Map<String, Object> settings(Map<String, Object> own) {
        Map<String, Object> settings = new HashMap<>(own);
        settings.putAll(Map.of("task", "cluster", "file", file.toString()));
        settings.putAll(Map.of("from", from, "to", to, "step", step));
        return settings;
    }
}
