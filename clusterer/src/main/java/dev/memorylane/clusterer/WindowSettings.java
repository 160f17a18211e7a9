package dev.memorylane.clusterer;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How the photos of a library are parted into days and trips, and these into scenes; see {@code TripParameters} for the
 * rule of trips and its source.
 */
public interface WindowSettings {
    /** When a day begins, after midnight of local wall time; PT4H by default. */
    Optional<Duration> dayBegin();

    /** Gaps below this never end a trip; PT1H by default. */
    Optional<Duration> tripFloor();

    /** Gaps from this on end a trip unless places tell that one stayed; PT34H by default, or the ceiling if that is less. */
    Optional<Duration> tripIdle();

    /** Gaps from this on always end a trip; PT48H by default. */
    Optional<Duration> tripCeiling();

    /** How many gaps on either side a gap is compared with; 20 by default. */
    OptionalInt tripNeighbours();

    /** How many times their geometric mean a gap must reach to end a trip; 8 by default. */
    OptionalDouble tripFactor();

    /** Kilometres over a gap up to which one was still at the place; 2 by default. */
    OptionalDouble tripNear();

    /** Kilometres over a gap from which one had gone elsewhere; 100 by default. */
    OptionalDouble tripFar();

    /** How many times smaller the factor is over a far gap, and larger over a near one; 2 by default. */
    OptionalDouble tripPlaceFactor();

    /** Scenes, that is picks, of every day and trip; told from the photos by default. A person's target count goes first. */
    OptionalInt sceneCount();

    /** Scenes for each photo of a day or trip, such as 0.05 for a twentieth; told from the photos by default. */
    OptionalDouble sceneShare();
}
