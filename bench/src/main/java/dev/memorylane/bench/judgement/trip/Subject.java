package dev.memorylane.bench.judgement.trip;

import dev.memorylane.studio.Place;

/**
 * What stands before the camera.
 *
 * @param place where
 * @param look seed of how it is arranged; the same again if one comes back
 */
public record Subject(Place place, long look) {}
