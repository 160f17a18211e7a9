package dev.memorylane.standalone.cli;

import dev.memorylane.culling.kmeans.Algorithm;
import dev.memorylane.standalone.cluster.ClusterJson;
import dev.memorylane.standalone.cluster.ClusterRequest;
import dev.memorylane.standalone.cluster.ClusterResult;
import dev.memorylane.standalone.cluster.KRange;
import dev.memorylane.standalone.cluster.Vectors;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lane cluster VECTORS.npy}: clusters of vectors, without a home. */
@Command(
        name = "cluster",
        mixinStandardHelpOptions = true,
        description = {
            "Groups the vectors of a NumPy array, such as ./lane embed writes: k-means++, Ward's method or average"
                    + " linkage, refined, with silhouette, Davies-Bouldin index and SSE of each number of clusters.",
            "A row that is not all numbers, a photo that failed, gets the label -1."
        })
final class ClusterCommand implements Callable<Integer> {
    private static final double NANOS = 1e9;

    @Parameters(paramLabel = "VECTORS.npy", description = "float32 or float64, a vector a row.")
    private Path file;

    @Option(
            names = "--k",
            paramLabel = "K",
            defaultValue = "2..200:2",
            description = "Clusters: a number, a share of the vectors (5%%), or a range with a step, of which one is"
                    + " chosen (default: ${DEFAULT-VALUE}).")
    private String k;

    @Option(
            names = "--n-init",
            paramLabel = "N",
            defaultValue = "10",
            description = "k-means++ starts of the result (default: ${DEFAULT-VALUE}).")
    private int starts;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Of the starts (default: 1).")
    private long seed;

    @Option(
            names = "--algorithm",
            paramLabel = "A",
            defaultValue = "auto",
            description =
                    "auto (of Ward's method, average linkage and k-means++, each refined, the lowest SSE), kmeans, ward, or average"
                            + " (linkage) (default: auto).")
    private String algorithm;

    @Option(names = "--json", paramLabel = "FILE", description = "Write labels and figures here; - is standard output.")
    private Path json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        long begun = System.nanoTime();
        ClusterRequest request = new ClusterRequest(KRange.parse(k), starts, seed, parsed(algorithm));
        Vectors vectors = Vectors.read(file);
        if (vectors.failed() == vectors.rows()) {
            throw new IllegalArgumentException(
                    "Every row of " + file + " has numbers missing (NaN): no photo was embedded. Embed them again.");
        }
        ClusterResult result = ClusterResult.of(vectors.usable(), request);
        write(vectors, request, result);
        report(vectors, result, (System.nanoTime() - begun) / NANOS);
        return ExitStatus.DONE;
    }

    private static Algorithm parsed(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "auto" -> Algorithm.AUTO;
            case "kmeans" -> Algorithm.KMEANS;
            case "ward" -> Algorithm.WARD;
            case "average" -> Algorithm.AVERAGE;
            default ->
                throw new IllegalArgumentException(
                        "--algorithm " + text + " is not known: it is auto, kmeans, ward or average.");
        };
    }

    private void write(Vectors vectors, ClusterRequest request, ClusterResult result) throws IOException {
        if (json == null) {
            return;
        }
        if (json.toString().equals("-")) {
            PrintWriter out = spec.commandLine().getOut();
            ClusterJson.write(out, vectors, request, result);
            return;
        }
        try (Writer out = Files.newBufferedWriter(json)) {
            ClusterJson.write(out, vectors, request, result);
        }
    }

    private void report(Vectors vectors, ClusterResult result, double seconds) {
        PrintWriter err = spec.commandLine().getErr();
        if (vectors.failed() > 0) {
            err.println(vectors.failed() + " of " + vectors.rows()
                    + " rows have numbers missing (NaN), photos that failed: their label is -1.");
        }
        err.println(vectors.indices().length + " × " + vectors.dimension() + ": "
                + result.best().k()
                + " clusters by " + result.rule().words() + "; SSE "
                + six(result.best().sse()) + ", silhouette "
                + six(result.best().silhouette()) + ", Davies-Bouldin "
                + six(result.best().daviesBouldin()) + "; " + result.sweep().size() + " tried, "
                + Math.round(seconds * 1000) / 1000.0 + " s.");
        err.flush();
    }

    /** Not by a format, whose classes a cold process would have to load. */
    private static double six(double figure) {
        return Math.rint(figure * 1e6) / 1e6;
    }
}
