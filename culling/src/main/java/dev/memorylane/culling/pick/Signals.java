package dev.memorylane.culling.pick;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The signals of one photo among those it is compared with, each 0 (worst) to 1 (best). A signal that no photo compared
 * has is absent from all.
 */
public record Signals(Map<Signal, Double> values) {

    public Signals {
        EnumMap<Signal, Double> ordered = new EnumMap<>(Signal.class);
        ordered.putAll(values);
        values = Collections.unmodifiableMap(ordered);
    }

    /** The signal; 1, as nothing speaks against the photo, where it is absent. */
    public double of(Signal signal) {
        return values.getOrDefault(signal, 1.0);
    }

    /** The same as if nobody had a figure of it. */
    Signals without(Signal signal) {
        Map<Signal, Double> others = new EnumMap<>(Signal.class);
        others.putAll(values);
        others.remove(signal);
        return new Signals(others);
    }

    /**
     * The weighted sum, on the scale of the signals that every photo has: a signal that comes on top pulls photos apart,
     * and does not push the others together.
     */
    double score(PickWeights weights) {
        double sum = 0;
        for (Map.Entry<Signal, Double> signal : values.entrySet()) {
            sum += weights.of(signal.getKey()) * signal.getValue();
        }
        return sum / weights.scale();
    }
}
