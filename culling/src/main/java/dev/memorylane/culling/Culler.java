package dev.memorylane.culling;

import dev.memorylane.culling.asset.AssetDecisions;
import dev.memorylane.culling.asset.Assets;
import dev.memorylane.culling.asset.Followers;
import dev.memorylane.culling.burst.BurstFinder;
import dev.memorylane.culling.burst.Bursts;
import dev.memorylane.culling.clock.ClockEstimator;
import dev.memorylane.culling.geometry.Alignments;
import dev.memorylane.culling.geometry.FeatureReader;
import dev.memorylane.culling.kmeans.Directions;
import dev.memorylane.culling.kmeans.GramMatrix;
import dev.memorylane.culling.kmeans.InnerProducts;
import dev.memorylane.culling.pick.Picker;
import dev.memorylane.culling.preference.Preference;
import dev.memorylane.culling.scene.SceneFinder;
import dev.memorylane.culling.scene.Scenes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Makes the shortlist of one window: bursts, scenes over them, one pick a scene. A pure function: it reads no clock, no
 * file but the features that photos name, no randomness but the seed, and the order of its input does not show.
 * Thread-safe.
 *
 * <p>Memory: 16 bytes for each pair of bursts and 8 for each pair of photos, up to {@code scenes.mostTogether} of either
 * (290 MB for 3000), and some 100 bytes a photo; so it stays for any number of photos.
 */
public final class Culler {

    private final Alignments alignments;

    /** @param features where the local features of photos are found */
    public Culler(FeatureReader features) {
        this.alignments = new Alignments(features);
    }

    /** A culler that judges photos without their local features. */
    public Culler() {
        this(FeatureReader.none());
    }

    /**
     * @param photos of one window, each once, with embeddings of one model
     * @param decisions what a person said; photos elsewhere are ignored
     * @throws IllegalArgumentException if a photo is there twice, or if embeddings differ in length
     */
    public ShortlistContent cull(
            Collection<CandidatePhoto> photos, PersonDecisions decisions, CullingParameters parameters) {
        return cull(photos, decisions, parameters, Preference.none()).content();
    }

    /**
     * The same with what the library's decisions taught.
     *
     * @param preference the same for all windows of a library
     */
    public Culled cull(
            Collection<CandidatePhoto> photos,
            PersonDecisions decisions,
            CullingParameters parameters,
            Preference preference) {
        List<CandidatePhoto> ordered = CaptureOrder.of(photos);
        Assets assets = Assets.of(ordered);
        return ordered.isEmpty()
                ? Culled.empty()
                : cullShots(assets, new AssetDecisions(assets).of(decisions), parameters, preference);
    }

    private Culled cullShots(
            Assets assets, PersonDecisions decisions, CullingParameters parameters, Preference preference) {
        List<CandidatePhoto> photos = CaptureOrder.of(assets.representatives());
        InnerProducts cosines = cosines(photos, parameters.scenes().mostTogether());
        Bursts found = new BurstFinder(parameters.bursts(), decisions.cannotLink(), alignments).find(photos, cosines);
        List<int[]> bursts = found.groups();
        Scenes scenes = new SceneFinder(parameters.scenes(), parameters.seed())
                .find(photos, bursts, cosines, decisions, decisions.targetCount());
        Picker picker = new Picker(parameters.picks(), photos, found, cosines, decisions, preference);
        List<Cluster> clusters = new ArrayList<>();
        for (List<Integer> scene : scenes.scenes()) {
            String id = photos.get(bursts.get(scene.getFirst())[0]).photoId();
            List<int[]> members = scene.stream().map(bursts::get).toList();
            clusters.add(new Cluster(clusters.size(), id, new Followers(assets).joined(picker.pick(members))));
        }
        return new Culled(
                new ShortlistContent(clusters.size(), SweepPoint.all(scenes.swept()), clusters),
                picker.lessons(bursts),
                picker.isSwayable(bursts, parameters.preference().influence()),
                new ClockEstimator(parameters.clocks()).propose(photos, cosines));
    }

    /** Of few photos all at once, which is faster, of many each when it is asked for: the same bits. */
    private static InnerProducts cosines(List<CandidatePhoto> photos, int mostTogether) {
        float[][] embeddings = photos.stream().map(CandidatePhoto::embedding).toArray(float[][]::new);
        return photos.size() <= mostTogether ? GramMatrix.ofDirections(embeddings) : Directions.of(embeddings);
    }
}
