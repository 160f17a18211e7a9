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
        if (quality.exposure() < parameters.darkest() || isBlack(quality)) {
            return Optional.of(new Reason(ReasonCode.TOO_DARK, quality.exposure()));
        }
        if (quality.exposure() > parameters.brightest() || isWhite(quality)) {
            return Optional.of(new Reason(ReasonCode.TOO_BRIGHT, quality.exposure()));
        }
        if (quality.clippedHighlights() > parameters.mostBurntOut()
                || quality.clippedShadows() > parameters.mostInShadow()) {
            return Optional.of(new Reason(ReasonCode.CLIPPED, 100 * quality.clipped()));
        }
        return Optional.empty();
    }

    boolean ruined(Scored scored) {
        return of(scored.photo().quality()).isPresent();
    }

    /**
     * Whether nothing at all can be seen, as behind a lens cap. Such a photo is no pick even where it is alone; a moon in
     * the night, which is ruined by its mean, stays the pick of its scene.
     */
    boolean blank(Scored scored) {
        Quality quality = scored.photo().quality();
        return isBlack(quality) || isWhite(quality);
    }

    private boolean isBlack(Quality quality) {
        return quality.whitePoint() < parameters.nearBlack();
    }

    private boolean isWhite(Quality quality) {
        return quality.blackPoint() > parameters.nearWhite();
    }
}
