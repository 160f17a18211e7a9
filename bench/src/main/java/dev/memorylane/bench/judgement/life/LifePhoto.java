package dev.memorylane.bench.judgement.life;

import dev.memorylane.culling.window.Moment;

/**
 * A photo with the trip it belongs to.
 *
 * @param moment when and where
 * @param trip number of its trip
 * @param nextDay whether its trip began the day after the one before, so that one may see both as one
 */
public record LifePhoto(Moment moment, int trip, boolean nextDay) {}
