package dev.memorylane.poison.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** What all files took, and which failed. */
public final class Report {
    private static final int SHOWN = 3;

    private final List<Cost> costs = new ArrayList<>();
    private final Map<String, Throwable> failures = new LinkedHashMap<>();

    void add(Cost cost) {
        costs.add(cost);
    }

    void fail(String name, Throwable cause) {
        failures.put(name, cause);
    }

    /** What was thrown, by file. */
    public Map<String, Throwable> failures() {
        return failures;
    }

    public int files() {
        return costs.size() + failures.size();
    }

    /** The largest of a measure first. */
    public List<Cost> worst(ToLongFunction<Cost> measure) {
        return costs.stream()
                .sorted(Comparator.comparingLong(measure).reversed())
                .limit(SHOWN)
                .toList();
    }

    public long most(ToLongFunction<Cost> measure) {
        return costs.stream().mapToLong(measure).max().orElse(0);
    }

    @Override
    public String toString() {
        return "%d files, %d failed%nmost CPU: %s%nmost allocated: %s%nmost resident: %s"
                .formatted(
                        files(),
                        failures.size(),
                        worst(cost -> cost.cpu().toMillis()),
                        worst(Cost::allocated),
                        worst(Cost::resident));
    }
}
