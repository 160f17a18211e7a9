package dev.memorylane.bench.race;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The entries of one race, by name.
 *
 * @param entries in the order of the tables
 */
public record Standings(List<Entry> entries) {
    public Standings {
        entries = List.copyOf(entries);
    }

    /** Whether somebody of that name took part, even if it could not run. */
    public boolean has(String name) {
        return entries.stream().anyMatch(entry -> entry.name().equals(name));
    }

    /**
     * The entry of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Entry entry(String name) {
        return entries.stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No " + name + " took part"));
    }

    /** How many times as fast one is as another in processor time; empty if either did not run. */
    public Optional<Ratio> speed(String name, String other) {
        return compare(name, other, Entry::cpuSeconds);
    }

    /** How many times as fast one is as another in elapsed time; empty if either did not run. */
    public Optional<Ratio> elapsed(String name, String other) {
        return compare(name, other, Entry::wallSeconds);
    }

    private Optional<Ratio> compare(String name, String other, Function<Entry, double[]> times) {
        return ran(name) && ran(other)
                ? Optional.of(Ratio.of(times.apply(entry(other)), times.apply(entry(name))))
                : Optional.empty();
    }

    private boolean ran(String name) {
        return has(name) && entry(name).failure().isEmpty();
    }

    /** Cosine of what the two computed of the first picture; empty if either did not run. */
    public Optional<Double> agreement(String name, String other) {
        if (!ran(name) || !ran(other)) {
            return Optional.empty();
        }
        float[] a = entry(name).vector();
        float[] b = entry(other).vector();
        return a.length != b.length ? Optional.empty() : Optional.of(cosine(a, b));
    }

    private static double cosine(float[] a, float[] b) {
        double dot = 0;
        double lengthA = 0;
        double lengthB = 0;
        for (int i = 0; i < a.length; i++) {
            dot += (double) a[i] * b[i];
            lengthA += (double) a[i] * a[i];
            lengthB += (double) b[i] * b[i];
        }
        return dot / Math.sqrt(lengthA * lengthB);
    }
}
