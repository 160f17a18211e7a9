package dev.memorylane.standalone.demo;

import dev.memorylane.studio.Place;
import java.time.OffsetDateTime;

/**
 * One press of the shutter.
 *
 * @param place where
 * @param taken when, to the millisecond
 * @param seconds since the first frame of its burst
 * @param pose how the camera was held
 * @param flaw what went wrong
 * @param portrait whether the camera was held upright
 * @param seed of what is different in each frame: the grain of the sensor, falling snow
 */
record Shot(Place place, OffsetDateTime taken, double seconds, Pose pose, Flaw flaw, boolean portrait, long seed) {

    /**
     * How the camera was held, against its first aim.
     *
     * @param right shift in pixels
     * @param down shift in pixels
     * @param turn in radians
     * @param zoom at least 1
     */
    record Pose(double right, double down, double turn, double zoom) {}
}
