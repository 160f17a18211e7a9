package dev.memorylane.bench.judgement.trip;

import java.time.Duration;

/**
 * A camera.
 *
 * @param name make, model and serial
 * @param clockError what its clock shows less the time it is
 * @param stamp what it writes of the time
 * @param tellsBias whether it writes the compensation of a bracket's frames, or nothing but their exposure times
 */
public record Body(String name, Duration clockError, Stamp stamp, boolean tellsBias) {

    Body with(Stamp other) {
        return new Body(name, clockError, other, tellsBias);
    }
}
