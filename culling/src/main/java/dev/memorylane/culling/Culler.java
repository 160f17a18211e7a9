package dev.memorylane.culling;

import dev.memorylane.culling.burst.BurstFinder;
import dev.memorylane.culling.kmeans.GramMatrix;
import dev.memorylane.culling.pick.Picker;
import dev.memorylane.culling.scene.SceneFinder;
import dev.memorylane.culling.scene.Scenes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/**
 * Makes the shortlist of one window: bursts, scenes over them, one pick a scene. A pure function: it reads no clock, no
 * file and no randomness but the seed, and the order of its input does not show.
 *
 * <p>Memory: about 40 bytes for each pair of photos, up to {@code scenes.mostTogether} photos (360 MB for 3000). A
 * larger window is grouped in parts; its sweep is one point, the sum of the parts.
 */
public final class Culler {

    /**
     * @param photos of one window, each once, with embeddings of one model
     * @param decisions what a person said; photos elsewhere are ignored
     * @throws IllegalArgumentException if a photo is there twice, or if embeddings differ in length
     */
    public ShortlistContent cull(
            Collection<CandidatePhoto> photos, PersonDecisions decisions, CullingParameters parameters) {
        List<CandidatePhoto> ordered = CaptureOrder.of(photos);
        if (ordered.isEmpty()) {
            return ShortlistContent.empty();
        }
        List<PartContent> parts = new ArrayList<>();
        for (List<CandidatePhoto> part : new WindowParts(parameters.scenes().mostTogether()).of(ordered)) {
            parts.add(cullPart(part, share(part, ordered, decisions), decisions, parameters));
        }
        return new Assembly(parts).content();
    }

    private static PartContent cullPart(
            List<CandidatePhoto> photos, OptionalInt target, PersonDecisions decisions, CullingParameters parameters) {
        GramMatrix cosines = GramMatrix.ofDirections(
                photos.stream().map(CandidatePhoto::embedding).toArray(float[][]::new));
        List<int[]> bursts = new BurstFinder(parameters.bursts(), decisions.cannotLink()).find(photos, cosines);
        Scenes scenes = new SceneFinder(parameters.scenes(), parameters.seed())
                .find(photos, bursts, cosines, decisions, target);
        Picker picker = new Picker(parameters.picks(), photos, cosines, decisions);
        List<PartContent.Scene> picked = scenes.scenes().stream()
                .map(scene -> scene.stream().map(bursts::get).toList())
                .map(scene ->
                        new PartContent.Scene(photos.get(scene.getFirst()[0]).photoId(), picker.pick(scene)))
                .toList();
        return new PartContent(bursts.size(), scenes.swept(), picked);
    }

    /** The share of the target count that falls to a part, at least one scene. */
    private static OptionalInt share(List<CandidatePhoto> part, List<CandidatePhoto> all, PersonDecisions decisions) {
        if (decisions.targetCount().isEmpty()) {
            return OptionalInt.empty();
        }
        double share = (double) decisions.targetCount().getAsInt() * part.size() / all.size();
        return OptionalInt.of(Math.max(1, (int) Math.rint(share)));
    }
}
