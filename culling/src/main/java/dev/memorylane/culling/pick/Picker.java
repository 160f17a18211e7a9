package dev.memorylane.culling.pick;

import dev.memorylane.culling.Burst;
import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.Member;
import dev.memorylane.culling.PersonDecisions;
import dev.memorylane.culling.Role;
import dev.memorylane.culling.burst.Bursts;
import dev.memorylane.culling.kmeans.InnerProducts;
import dev.memorylane.culling.preference.Lesson;
import dev.memorylane.culling.preference.Preference;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Gives every photo of a scene its role: the best of each burst by the burst alone, then one pick among these. */
public final class Picker {

    private final PickParameters parameters;
    private final List<CandidatePhoto> photos;
    private final Bursts bursts;
    private final InnerProducts cosines;
    private final PersonDecisions decisions;
    private final Preference preference;
    private final Ruin ruin;
    private final Map<String, Integer> indices = new HashMap<>();
    private final Map<Integer, BurstContest> contests = new HashMap<>();

    /**
     * @param photos in capture order
     * @param bursts of the photos
     * @param cosines of the photos
     * @param preference what past choices taught
     */
    public Picker(
            PickParameters parameters,
            List<CandidatePhoto> photos,
            Bursts bursts,
            InnerProducts cosines,
            PersonDecisions decisions,
            Preference preference) {
        this.parameters = parameters;
        this.photos = photos;
        this.bursts = bursts;
        this.cosines = cosines;
        this.decisions = decisions;
        this.preference = preference;
        this.ruin = new Ruin(parameters);
        IntStream.range(0, photos.size()).forEach(i -> indices.put(photos.get(i).photoId(), i));
    }

    /**
     * @param scene bursts, as ascending indices into the photos
     * @return the bursts by id with the roles of their photos
     */
    public List<Burst> pick(List<int[]> scene) {
        List<BurstContest> within = scene.stream().map(this::contest).toList();
        Optional<SceneContest> between = sceneOf(within);
        Variety variety = between.map(this::varietyOf).orElseGet(Variety::none);
        return IntStream.range(0, scene.size())
                .mapToObj(b ->
                        burst(scene.get(b), new Casting(parameters, decisions, ruin, within.get(b), between, variety)))
                .sorted(Comparator.comparing(Burst::id))
                .toList();
    }

    /** What a person's word on these groups teaches; the same whatever was taught before. */
    public List<Lesson> lessons(List<int[]> groups) {
        Levels levels = new Levels(decisions);
        return groups.stream()
                .filter(this::isContested)
                .flatMap(burst -> levels.lesson(photos.get(burst[0]).photoId(), contest(burst)).stream())
                .toList();
    }

    /** Whether a preference of this influence could change the best of one of these groups. */
    public boolean isSwayable(List<int[]> groups, double influence) {
        return groups.stream()
                .anyMatch(burst -> isContested(burst) && contest(burst).isSwayable(influence));
    }

    /** The frames of a keep-all set differ on purpose: which of them is wanted is no matter of taste. */
    private boolean isContested(int[] burst) {
        return burst.length > 1 && !bursts.kindOf(burst).keepsAll();
    }

    /** Held once and kept, since it is asked for by roles, lessons and sway. */
    private BurstContest contest(int[] burst) {
        return contests.computeIfAbsent(burst[0], _ -> newContest(burst));
    }

    private BurstContest newContest(int[] burst) {
        Preference taught = isContested(burst) ? preference : Preference.none();
        return new BurstContest(bursts.kindOf(burst), compare(burst, parameters.burst(), taught), decisions, ruin);
    }

    private Optional<SceneContest> sceneOf(List<BurstContest> contests) {
        int[] bests = contests.stream()
                .flatMap(contest -> contest.best().stream())
                .mapToInt(this::indexOf)
                .toArray();
        return bests.length == 0
                ? Optional.empty()
                : Optional.of(new SceneContest(
                        contests, compare(bests, parameters.scene(), Preference.none()), decisions, ruin));
    }

    private Variety varietyOf(SceneContest scene) {
        List<Scored> bests = scene.comparison().scored().stream()
                .sorted(new Merit(decisions, ruin))
                .toList();
        int[] ordered = bests.stream().mapToInt(this::indexOf).toArray();
        return Variety.of(bests, ordered, cosines, parameters.novelty());
    }

    private int indexOf(Scored scored) {
        return indices.get(scored.photo().photoId());
    }

    private Comparison compare(int[] contenders, PickWeights weights, Preference learned) {
        return Comparison.of(photos, contenders, cosines, weights, decisions, learned);
    }

    private Burst burst(int[] burst, Casting casting) {
        List<Member> members = casting.burst().comparison().scored().stream()
                .map(scored -> member(casting, scored))
                .sorted(Comparator.comparing(Member::photoId))
                .toList();
        return new Burst(photos.get(burst[0]).photoId(), bursts.kindOf(burst), members);
    }

    private static Member member(Casting casting, Scored scored) {
        Role role = casting.roleOf(scored);
        double margin = casting.marginOf(scored, role);
        return new Member(scored.photo().photoId(), role, new Explanation(casting).of(scored, role, margin), margin);
    }
}
