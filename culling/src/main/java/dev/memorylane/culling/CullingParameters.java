package dev.memorylane.culling;

import dev.memorylane.culling.burst.BurstParameters;
import dev.memorylane.culling.clock.ClockParameters;
import dev.memorylane.culling.pick.PickParameters;
import dev.memorylane.culling.preference.PreferenceParameters;
import dev.memorylane.culling.scene.SceneParameters;
import dev.memorylane.culling.window.WindowParameters;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything besides photos and decisions that a shortlist depends on; recorded into each shortlist.
 *
 * @param seed of the k-means++ starts, at most 2^53 so that it is recorded exactly
 * @param bursts what makes a burst
 * @param scenes how scenes are sought
 * @param picks how the best photo is told
 * @param preference how decisions teach
 * @param clocks how the shift between two cameras is told
 * @param windows how the library is parted into windows
 */
public record CullingParameters(
        long seed,
        BurstParameters bursts,
        SceneParameters scenes,
        PickParameters picks,
        PreferenceParameters preference,
        ClockParameters clocks,
        WindowParameters windows) {

    private static final double NANOS = 1e9;

    public CullingParameters {
        Objects.requireNonNull(bursts, "bursts");
        Objects.requireNonNull(scenes, "scenes");
        Objects.requireNonNull(picks, "picks");
        Objects.requireNonNull(preference, "preference");
        Objects.requireNonNull(clocks, "clocks");
        if (windows.days().pause().compareTo(bursts.gap()) < 0) {
            throw new IllegalArgumentException("A day would cut bursts: it begins at a pause of "
                    + windows.days().pause() + ", and a burst may have gaps of " + bursts.gap());
        }
    }

    public static CullingParameters defaults() {
        return new CullingParameters(
                20260101L,
                BurstParameters.defaults(),
                SceneParameters.defaults(),
                PickParameters.defaults(),
                PreferenceParameters.defaults(),
                ClockParameters.defaults(),
                WindowParameters.defaults());
    }

    /** The same for a library that is parted in its own way. */
    public CullingParameters with(WindowParameters others) {
        return new CullingParameters(seed, bursts, scenes, picks, preference, clocks, others);
    }

    /** The same with scenes sought in another way. */
    public CullingParameters with(SceneParameters others) {
        return new CullingParameters(seed, bursts, others, picks, preference, clocks, windows);
    }

    /** The same for photos of a model: what is known of its cosines counts. */
    public CullingParameters ofModel(String modelKey) {
        return new CullingParameters(seed, bursts.ofModel(modelKey), scenes, picks, preference, clocks, windows);
    }

    /**
     * Every parameter by its dotted name, for the record; durations in seconds ({@code bursts.gap} is 10). An optional
     * parameter that is left open has no entry.
     */
    public SortedMap<String, Double> recorded() {
        SortedMap<String, Double> all = new TreeMap<>();
        record("", this, all);
        return all;
    }

    /** By reflection, so that no parameter can be forgotten. */
    private static void record(String prefix, Record part, Map<String, Double> into) {
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            String name = prefix + component.getName();
            switch (valueOf(part, component)) {
                case Record inner -> record(name + ".", inner, into);
                case Duration duration -> into.put(name, duration.toNanos() / NANOS);
                case OptionalDouble optional -> optional.ifPresent(value -> into.put(name, value));
                case OptionalInt optional -> optional.ifPresent(value -> into.put(name, (double) value));
                case Number number -> into.put(name, number.doubleValue());
                case Object other -> throw new IllegalStateException("Parameter " + name + " is no figure: " + other);
            }
        }
    }

    private static Object valueOf(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read parameter " + component.getName(), e);
        }
    }
}
