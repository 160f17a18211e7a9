package dev.memorylane.gallery.view;

import dev.memorylane.schemas.LibraryPreference;
import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What decisions taught.
 *
 * @param learnedAt when
 * @param weights what a whole step of a trait is worth, in units of the score, by trait
 * @param embeddingWeight the same for what the picture shows
 * @param influence how far behind by the default score a frame may be and still be preferred
 * @param bursts decided bursts that it was learned from
 * @param pairs pairs of frames in them
 * @param byDefault bursts, each left out in turn, that the default gets right
 * @param byPreference bursts that the preference gets right
 * @param trusted whether it overrules the default
 */
public record LearnedPreference(
        Instant learnedAt,
        SortedMap<String, Double> weights,
        double embeddingWeight,
        double influence,
        int bursts,
        int pairs,
        int byDefault,
        int byPreference,
        boolean trusted) {

    public LearnedPreference {
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    }

    static LearnedPreference of(LibraryPreference said) {
        return new LearnedPreference(
                said.getLearnedAt(),
                new TreeMap<>(said.getWeights()),
                said.getEmbeddingWeight(),
                said.getInfluence(),
                said.getBursts(),
                said.getPairs(),
                said.getByDefault(),
                said.getByPreference(),
                said.getTrusted());
    }

    /** For a person. */
    public String words() {
        if (bursts == 0) {
            return "Nothing is learned: no decision on a burst teaches.";
        }
        return "Learned from %d bursts (%d pairs). On bursts left out it chooses as you did in %d of %d, the default in %d; %s."
                .formatted(
                        bursts,
                        pairs,
                        byPreference,
                        bursts,
                        byDefault,
                        trusted
                                ? "so it decides between frames that are nearly as good as each other"
                                : "that is not enough to overrule the default");
    }
}
