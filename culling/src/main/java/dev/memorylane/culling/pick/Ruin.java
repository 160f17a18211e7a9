package dev.memorylane.culling.pick;

import dev.memorylane.culling.Quality;
import dev.memorylane.culling.Reason;
import dev.memorylane.culling.ReasonCode;
import java.util.Optional;

/** Tells photos that are technically ruined whatever they show: nearly black, nearly white, mostly without detail. */
final class Ruin {

    private final PickParameters parameters;

    Ruin(PickParameters parameters) {
        this.parameters = parameters;
    }

    /** What ruined it, if anything did. Softness is no ruin: fog and water are soft. */
    Optional<Reason> of(Quality quality) {
        if (quality.exposure() < parameters.darkest() || quality.whitePoint() < parameters.nearBlack()) {
            return Optional.of(new Reason(ReasonCode.TOO_DARK, quality.exposure()));
        }
        if (quality.exposure() > parameters.brightest() || quality.blackPoint() > parameters.nearWhite()) {
            return Optional.of(new Reason(ReasonCode.TOO_BRIGHT, quality.exposure()));
        }
        if (quality.clipped() > parameters.mostClipped()) {
            return Optional.of(new Reason(ReasonCode.CLIPPED, 100 * quality.clipped()));
        }
        return Optional.empty();
    }

    boolean ruined(Scored scored) {
        return of(scored.photo().quality()).isPresent();
    }
}
