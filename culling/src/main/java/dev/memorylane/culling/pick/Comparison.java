package dev.memorylane.culling.pick;

import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.PersonDecisions;
import dev.memorylane.culling.kmeans.InnerProducts;
import dev.memorylane.culling.preference.Preference;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Scores photos against each other; the outcome depends on these photos alone.
 *
 * @param weights what counted
 * @param scored the photos compared, in the order given
 */
record Comparison(PickWeights weights, List<Scored> scored) {

    /**
     * @param photos the photos of the window
     * @param contenders indices of those compared; at least one
     * @param preference what past choices taught of photos like these
     */
    static Comparison of(
            List<CandidatePhoto> photos,
            int[] contenders,
            InnerProducts cosines,
            PickWeights weights,
            PersonDecisions decisions,
            Preference preference) {
        double[] likeness = cosines.meansToOthers(contenders);
        double mostTypical = Arrays.stream(likeness).max().orElseThrow();
        List<CandidatePhoto> compared =
                Arrays.stream(contenders).mapToObj(photos::get).toList();
        Yardstick yardstick = new Yardstick(compared, weights, decisions);
        List<Signals> signals = IntStream.range(0, contenders.length)
                .mapToObj(c -> yardstick.signals(compared.get(c), mostTypical - likeness[c]))
                .toList();
        double[] scores =
                signals.stream().mapToDouble(signal -> signal.score(weights)).toArray();
        double[] leanings = preference.leanings(scores, worths(compared, signals, preference));
        return new Comparison(
                weights,
                IntStream.range(0, contenders.length)
                        .mapToObj(c -> new Scored(compared.get(c), signals.get(c), scores[c], leanings[c]))
                        .toList());
    }

    private static double[] worths(List<CandidatePhoto> photos, List<Signals> signals, Preference preference) {
        return IntStream.range(0, photos.size())
                .mapToDouble(c -> preference.trusted()
                        ? preference.worth(
                                Traits.of(photos.get(c), signals.get(c)),
                                photos.get(c).embedding())
                        : 0)
                .toArray();
    }

    /** The same photo as it was scored here; empty if it did not take part. */
    Optional<Scored> find(Scored elsewhere) {
        return scored.stream().filter(elsewhere::sameAs).findFirst();
    }

    /** How far the next best is behind a photo; 0 if it is ahead; 1 if there is none. */
    double lead(Scored one) {
        return scored.stream()
                .filter(other -> !other.sameAs(one))
                .mapToDouble(one::leadOver)
                .min()
                .orElse(1);
    }

    /** How far a photo is behind the best of the others. */
    double behind(Scored one) {
        return scored.stream().mapToDouble(other -> other.leadOver(one)).max().orElse(0);
    }
}
