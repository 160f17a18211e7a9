package dev.memorylane.clusterer;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Window settings that say nothing but, perhaps, the ceiling of trips. */
record TripCeiling(Optional<Duration> tripCeiling) implements WindowSettings {

    static TripCeiling none() {
        return new TripCeiling(Optional.empty());
    }

    @Override
    public Optional<Duration> dayBegin() {
        return Optional.empty();
    }

    @Override
    public Optional<Duration> tripFloor() {
        return Optional.empty();
    }

    @Override
    public Optional<Duration> tripIdle() {
        return Optional.empty();
    }

    @Override
    public OptionalInt tripNeighbours() {
        return OptionalInt.empty();
    }

    @Override
    public OptionalDouble tripFactor() {
        return OptionalDouble.empty();
    }

    @Override
    public OptionalDouble tripNear() {
        return OptionalDouble.empty();
    }

    @Override
    public OptionalDouble tripFar() {
        return OptionalDouble.empty();
    }

    @Override
    public OptionalDouble tripPlaceFactor() {
        return OptionalDouble.empty();
    }

    @Override
    public OptionalInt sceneCount() {
        return OptionalInt.empty();
    }

    @Override
    public OptionalDouble sceneShare() {
        return OptionalDouble.empty();
    }
}
