package dev.memorylane.clusterer;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Settings as a host would give them. */
record TestSettings(Optional<String> modelKey, Duration quiet, Duration maxWait, Map<String, WindowSettings> libraries)
        implements ClustererSettings {

    TestSettings(Optional<String> modelKey, Duration quiet, Duration maxWait) {
        this(modelKey, quiet, maxWait, Map.of());
    }

    static TestSettings defaults() {
        return new TestSettings(Optional.empty(), Duration.ofSeconds(2), Duration.ofSeconds(15));
    }

    /** None: a test on a slow machine would wait for it. */
    @Override
    public int rest() {
        return 0;
    }

    @Override
    public Duration tick() {
        return Duration.ofMillis(200);
    }

    @Override
    public Duration preferenceQuiet() {
        return Duration.ofSeconds(20);
    }

    @Override
    public OptionalInt workers() {
        return OptionalInt.of(1);
    }

    @Override
    public int queue() {
        return 2;
    }

    @Override
    public Duration featuresPatience() {
        return Duration.ofMinutes(1);
    }

    @Override
    public long queueBytes() {
        return 10_000;
    }

    @Override
    public WindowSettings windows() {
        return TripCeiling.none();
    }

    TestSettings withTripCeiling(String library, Duration ceiling) {
        return new TestSettings(modelKey, quiet, maxWait, Map.of(library, new TripCeiling(Optional.of(ceiling))));
    }
}
