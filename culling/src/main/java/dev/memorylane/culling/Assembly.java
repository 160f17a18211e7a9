package dev.memorylane.culling;

import dev.memorylane.culling.kmeans.Clustering;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Joins the parts of a window, nearly always one, to its shortlist. */
record Assembly(List<PartContent> parts) {

    ShortlistContent content() {
        List<Cluster> clusters = new ArrayList<>();
        for (PartContent part : parts) {
            for (PartContent.Scene scene : part.scenes()) {
                clusters.add(new Cluster(clusters.size(), scene.id(), scene.bursts()));
            }
        }
        return new ShortlistContent(clusters.size(), sweep(), clusters);
    }

    private List<SweepPoint> sweep() {
        if (parts.size() > 1) {
            return List.of(sum());
        }
        List<Clustering> tried = parts.getFirst().swept().tried();
        double largest = tried.stream().mapToDouble(Clustering::sse).max().orElse(0);
        Clustering chosen = parts.getFirst().swept().chosen();
        return tried.stream()
                .map(point -> point(point, largest, point.k() == chosen.k()))
                .toList();
    }

    private static SweepPoint point(Clustering point, double largest, boolean chosen) {
        double normalised = largest == 0 ? 0 : point.sse() / largest;
        return new SweepPoint(point.k(), point.silhouette(), point.daviesBouldin(), point.sse(), normalised, chosen);
    }

    /** Of a window in parts: scenes and sse add up, silhouette is the mean over bursts, Davies-Bouldin over scenes. */
    private SweepPoint sum() {
        double bursts = total(PartContent::bursts);
        double scenes = total(part -> part.swept().chosen().k());
        return new SweepPoint(
                (int) scenes,
                total(part -> part.swept().chosen().silhouette() * part.bursts()) / bursts,
                total(part -> part.swept().chosen().daviesBouldin()
                                * part.swept().chosen().k())
                        / scenes,
                total(part -> part.swept().chosen().sse()),
                1,
                true);
    }

    private double total(ToDoubleFunction<PartContent> figure) {
        return parts.stream().mapToDouble(figure).sum();
    }
}
