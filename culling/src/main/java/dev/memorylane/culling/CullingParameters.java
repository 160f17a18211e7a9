package dev.memorylane.culling;

import dev.memorylane.culling.burst.BurstParameters;
import dev.memorylane.culling.pick.PickParameters;
import dev.memorylane.culling.scene.SceneParameters;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything besides photos and decisions that a shortlist depends on; recorded into each shortlist.
 *
 * @param seed of the k-means++ starts
 * @param bursts what makes a burst
 * @param scenes how scenes are sought
 * @param picks how the best photo is told
 */
public record CullingParameters(long seed, BurstParameters bursts, SceneParameters scenes, PickParameters picks) {

    public CullingParameters {
        Objects.requireNonNull(bursts, "bursts");
        Objects.requireNonNull(scenes, "scenes");
        Objects.requireNonNull(picks, "picks");
    }

    public static CullingParameters defaults() {
        return new CullingParameters(
                20260101L, BurstParameters.defaults(), SceneParameters.defaults(), PickParameters.defaults());
    }

    /** Every parameter by its dotted name ({@code bursts.gap} is {@code PT10S}), for the record. */
    public SortedMap<String, String> recorded() {
        SortedMap<String, String> all = new TreeMap<>(Map.of("seed", Long.toString(seed)));
        record("bursts.", bursts, all);
        record("scenes.", scenes, all);
        record("picks.", picks, all);
        return all;
    }

    /** By reflection, so that no parameter can be forgotten. */
    private static void record(String prefix, Record part, Map<String, String> into) {
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            into.put(prefix + component.getName(), textOf(valueOf(part, component)));
        }
    }

    private static Object valueOf(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read parameter " + component.getName(), e);
        }
    }

    private static String textOf(Object value) {
        if (value instanceof OptionalDouble optional) {
            return optional.isPresent() ? Double.toString(optional.getAsDouble()) : "derived";
        }
        return value.toString();
    }
}
