package dev.memorylane.standalone.cluster;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.memorylane.culling.kmeans.Clustering;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;

/** The result for programs to read, written by a stream: binding objects would cost a cold process more than k-means. */
public final class ClusterJson {
    private static final int FAILED = -1;

    private ClusterJson() {}

    /** Writes it; rows without numbers have the label −1. */
    public static void write(Writer out, Vectors vectors, ClusterRequest request, ClusterResult result)
            throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberField("n", vectors.rows());
            json.writeNumberField("dimension", vectors.dimension());
            json.writeNumberField("failed", vectors.failed());
            json.writeStringField("algorithm", request.algorithm().name().toLowerCase(Locale.ROOT));
            json.writeNumberField("seed", request.seed());
            json.writeNumberField("k", result.best().k());
            json.writeStringField("rule", result.rule().words());
            figures(json, result.best());
            json.writeFieldName("labels");
            int[] labels = labels(vectors, result.best());
            json.writeArray(labels, 0, labels.length);
            sweep(json, result);
            json.writeEndObject();
        }
    }

    private static void sweep(JsonGenerator json, ClusterResult result) throws IOException {
        double largest = result.sweep().stream()
                .mapToDouble(tried -> tried.clustering().sse())
                .max()
                .orElse(0);
        json.writeArrayFieldStart("sweep");
        for (ClusterResult.Tried tried : result.sweep()) {
            json.writeStartObject();
            json.writeNumberField("k", tried.clustering().k());
            figures(json, tried.clustering());
            json.writeNumberField(
                    "normalisedSse", largest == 0 ? 0 : tried.clustering().sse() / largest);
            json.writeNumberField("seconds", tried.seconds());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void figures(JsonGenerator json, Clustering clustering) throws IOException {
        json.writeNumberField("sse", clustering.sse());
        json.writeNumberField("silhouette", clustering.silhouette());
        json.writeNumberField("daviesBouldin", clustering.daviesBouldin());
    }

    private static int[] labels(Vectors vectors, Clustering clustering) {
        int[] labels = new int[vectors.rows()];
        Arrays.fill(labels, FAILED);
        int[] found = clustering.labels();
        for (int i = 0; i < found.length; i++) {
            labels[vectors.indices()[i]] = found[i];
        }
        return labels;
    }
}
