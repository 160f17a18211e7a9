package dev.memorylane.clusterer.mapping;

import dev.memorylane.clusterer.store.StoredPreference;
import dev.memorylane.culling.preference.Evaluation;
import dev.memorylane.culling.preference.Preference;
import dev.memorylane.culling.preference.Trait;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A preference as the store keeps it. */
public final class StoredPreferences {
    private StoredPreferences() {}

    public static Preference preference(StoredPreference stored) {
        Map<Trait, Double> weights = new EnumMap<>(Trait.class);
        stored.getWeights().forEach((name, weight) -> weights.put(Trait.valueOf(name), weight));
        return new Preference(
                weights,
                Vectors.plain(stored.getDirection()),
                stored.getInfluence(),
                stored.getBursts(),
                stored.getPairs(),
                new Evaluation(
                        stored.getBursts(),
                        stored.getByDefault(),
                        stored.getByPreference(),
                        stored.getWon(),
                        stored.getLost()),
                stored.getTrusted());
    }

    /** What was learned from lessons that changed last at a time, in milliseconds since 1970. */
    public static StoredPreference learned(Preference preference, long changedAt) {
        Map<String, Double> weights = new TreeMap<>();
        preference.weights().forEach((trait, weight) -> weights.put(trait.name(), weight));
        List<Float> direction = new ArrayList<>();
        for (float value : preference.direction()) {
            direction.add(value);
        }
        Evaluation evaluation = preference.evaluation();
        return StoredPreference.newBuilder()
                .setChangedAt(changedAt)
                .setWeights(weights)
                .setDirection(direction)
                .setInfluence(preference.influence())
                .setBursts(preference.bursts())
                .setPairs(preference.pairs())
                .setByDefault(evaluation.byDefault())
                .setByPreference(evaluation.byPreference())
                .setWon(evaluation.won())
                .setLost(evaluation.lost())
                .setTrusted(preference.trusted())
                .build();
    }
}
