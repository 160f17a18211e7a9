package dev.memorylane.culling.clock;

/**
 * Two photos of two cameras that look alike.
 *
 * @param at when the reference camera took its photo, in seconds of its own clock
 * @param shift seconds to add to the other camera's time to make the two one moment
 */
record LookAlike(double at, double shift) {}
