package dev.memorylane.clusterer;

import dev.memorylane.culling.preference.Evaluation;
import dev.memorylane.culling.preference.Preference;
import dev.memorylane.schemas.LibraryPreference;
import dev.memorylane.schemas.PreferenceKey;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Tells the world what was learned of a library, so that a person can see why a frame was preferred. */
record PreferencePublication(ProcessorContext<SpecificRecord, SpecificRecord> context) {

    void learned(String library, Preference preference) {
        long now = context.currentSystemTimeMs();
        context.forward(
                new Record<>(new PreferenceKey(library), value(preference, now), now), ClustererPart.PREFERENCES);
        context.commit();
    }

    private static LibraryPreference value(Preference preference, long now) {
        Map<String, Double> weights = new TreeMap<>();
        preference.weights().forEach((trait, weight) -> weights.put(trait.label(), weight));
        Evaluation evaluation = preference.evaluation();
        return LibraryPreference.newBuilder()
                .setLearnedAt(Instant.ofEpochMilli(now))
                .setWeights(weights)
                .setEmbeddingWeight(preference.directionWeight())
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
