package dev.memorylane.gallery.api;

import dev.memorylane.culling.kmeans.Knee;
import dev.memorylane.gallery.plots.ChosenCount;
import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.PhotoEntry;
import dev.memorylane.gallery.view.RankedPhoto;
import dev.memorylane.gallery.view.Scene;
import dev.memorylane.gallery.view.SweepFigures;
import dev.memorylane.gallery.view.WindowShortlist;
import dev.memorylane.schemas.PhotoRole;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a window came to its clusters, and how large they are.
 *
 * @param card what the timeline shows of the window
 * @param bursts how many there are
 * @param sweep figures of every k tried
 * @param knee where the SSE of the sweep bends most
 * @param chosen why there are as many as there are
 * @param sizes of the clusters, the largest first
 */
public record ClustersPlot(
        WindowCard card,
        long bursts,
        List<SweepFigures> sweep,
        Optional<Integer> knee,
        ChosenCount chosen,
        List<ClusterSize> sizes) {

    /**
     * A cluster.
     *
     * @param number ordinal in its window, from 0
     * @param id scene id
     * @param photos how many
     * @param bursts how many
     * @param cover its pick, or the photo that stands for it
     */
    public record ClusterSize(int number, String id, long photos, int bursts, Optional<Cover> cover) {}

    static ClustersPlot of(LibrarySnapshot library, WindowShortlist window) {
        return new ClustersPlot(
                WindowCard.of(window),
                window.scenes().stream()
                        .mapToLong(scene -> scene.bursts().size())
                        .sum(),
                window.sweep(),
                knee(window.sweep()),
                ChosenCount.of(library, window),
                window.scenes().stream()
                        .map(scene -> size(library, scene))
                        .sorted(Comparator.comparingLong(ClusterSize::photos)
                                .reversed()
                                .thenComparing(ClusterSize::number))
                        .toList());
    }

    private static Optional<Integer> knee(List<SweepFigures> sweep) {
        return Knee.of(
                        sweep.stream().map(SweepFigures::k).toList(),
                        sweep.stream().map(SweepFigures::sse).toList())
                .stream()
                .boxed()
                .findFirst();
    }

    private static ClusterSize size(LibrarySnapshot library, Scene scene) {
        Stream<RankedPhoto> best = scene.members()
                .sorted(Comparator.comparing((RankedPhoto photo) -> photo.role() != PhotoRole.PICK)
                        .thenComparing(photo -> photo.role() == PhotoRole.REJECT));
        return new ClusterSize(
                scene.number(),
                scene.sceneId(),
                scene.members().count(),
                scene.bursts().size(),
                best.flatMap(photo ->
                                Optional.<PhotoEntry>ofNullable(library.photos().get(photo.photoId())).stream())
                        .findFirst()
                        .map(Cover::of));
    }
}
