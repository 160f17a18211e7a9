package dev.memorylane.culling;

import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How the camera was set, as far as the photo tells.
 *
 * @param seconds exposure time in seconds
 * @param aperture f-number
 * @param iso sensitivity
 * @param biasEv exposure compensation in stops
 */
public record Exposure(OptionalDouble seconds, OptionalDouble aperture, OptionalInt iso, OptionalDouble biasEv) {

    public Exposure {
        Objects.requireNonNull(seconds, "seconds");
        Objects.requireNonNull(aperture, "aperture");
        Objects.requireNonNull(iso, "iso");
        Objects.requireNonNull(biasEv, "biasEv");
    }
}
