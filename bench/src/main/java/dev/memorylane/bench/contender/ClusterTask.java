package dev.memorylane.bench.contender;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memorylane.culling.kmeans.Clustering;
import dev.memorylane.culling.kmeans.KMeansParameters;
import dev.memorylane.culling.kmeans.KSweep;
import java.io.IOException;
import java.nio.file.Path;

/** The sweep of a range of k over vectors with all metrics, and ten starts for the k of the best silhouette. */
final class ClusterTask implements Task {
    private final float[][] points;
    private final int from;
    private final int to;
    private final int step;
    private final int last;
    private float[] sse = new float[0];

    private ClusterTask(float[][] points, JsonNode settings) {
        this.points = points;
        this.from = settings.path("from").asInt();
        this.to = settings.path("to").asInt();
        this.step = settings.path("step").asInt();
        this.last = settings.path("final").asInt();
    }

    static ClusterTask of(JsonNode settings) throws IOException {
        return new ClusterTask(NpyFloats.read(Path.of(settings.path("file").asText())), settings);
    }

    @Override
    public String about() {
        return "Memory Lane";
    }

    /** One number alone gets the starts that the winner of a sweep gets. */
    @Override
    public void run() {
        KSweep sweep = new KSweep(points, KMeansParameters.seeded(1), Math.max(1, last));
        sse = new float[(to - from) / step + 1];
        if (sse.length == 1) {
            sse[0] = (float) sweep.best(from).sse();
            return;
        }
        Clustering best = null;
        for (int i = 0; i < sse.length; i++) {
            Clustering tried = sweep.tried(from + i * step);
            sse[i] = (float) tried.sse();
            best = best == null || tried.silhouette() > best.silhouette() ? tried : best;
        }
        sweep.best(best.k());
    }

    @Override
    public float[][] vectors() {
        if (sse.length == 0) {
            run();
        }
        return new float[][] {sse};
    }
}
