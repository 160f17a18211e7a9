package dev.memorylane.vision.quality;

import dev.memorylane.vision.picture.Raster;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The learned signals in use, perhaps none. Closing closes them. */
public final class LearnedSignals implements AutoCloseable {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final List<LearnedSignal> signals;

    /** @throws IllegalArgumentException if a name is not kebab-case or comes twice */
    public LearnedSignals(List<LearnedSignal> signals) {
        this.signals = List.copyOf(signals);
        Set<String> names = new HashSet<>();
        for (LearnedSignal signal : signals) {
            requireName(signal, names.add(signal.name()));
        }
    }

    /** Those that the class path offers as services. */
    public static LearnedSignals found() {
        return new LearnedSignals(
                ServiceLoader.load(LearnedSignal.class, LearnedSignals.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList());
    }

    /**
     * What each says of a photo, by name.
     *
     * @throws IllegalStateException if one leaves its own range: its model or its code is wrong, not the photo
     */
    public Map<String, Double> measure(Raster picture, float[] embedding) {
        Map<String, Double> measured = new TreeMap<>();
        for (LearnedSignal signal : signals) {
            OptionalDouble value = signal.measure(picture, embedding);
            value.ifPresent(present -> measured.put(signal.name(), inRange(signal, present)));
        }
        return measured;
    }

    @Override
    public void close() {
        signals.forEach(LearnedSignal::close);
    }

    private static double inRange(LearnedSignal signal, double value) {
        if (!signal.range().contains(value)) {
            throw new IllegalStateException("The learned signal " + signal.name() + " says " + value
                    + ", outside its range of " + signal.range().least() + " to "
                    + signal.range().most() + ". Take " + signal.getClass().getName()
                    + " off the class path, or repair it.");
        }
        return value;
    }

    private static void requireName(LearnedSignal signal, boolean isNew) {
        if (!NAME.matcher(signal.name()).matches()) {
            throw new IllegalArgumentException(
                    "The learned signal " + signal.getClass().getName() + " is called \"" + signal.name()
                            + "\"; a name is lower-case letters and digits with hyphens between");
        }
        if (!isNew) {
            throw new IllegalArgumentException("Two learned signals are called \"" + signal.name()
                    + "\"; the second is " + signal.getClass().getName() + ". Take one off the class path.");
        }
    }
}
