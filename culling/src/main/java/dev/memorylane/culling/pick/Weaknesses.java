package dev.memorylane.culling.pick;

import dev.memorylane.culling.Quality;
import dev.memorylane.culling.Reason;
import dev.memorylane.culling.ReasonCode;
import java.util.ArrayList;
import java.util.List;

/** Names what a frame lacks beside the best of its burst. */
final class Weaknesses {

    private static final double SOFTER = 0.9;
    private static final double OFF = 0.05;

    private Weaknesses() {}

    static List<Reason> of(Scored one, Scored best) {
        Quality own = one.photo().quality();
        Quality better = best.photo().quality();
        List<Reason> reasons = new ArrayList<>();
        if (own.sharpness() < SOFTER * better.sharpness()) {
            reasons.add(new Reason(ReasonCode.SOFTER_THAN_BEST, own.sharpness() / better.sharpness()));
        }
        double darker = better.exposure() - own.exposure();
        if (Math.abs(darker) > OFF && one.signals().exposure() < best.signals().exposure()) {
            reasons.add(new Reason(
                    darker > 0 ? ReasonCode.DARKER_THAN_BEST : ReasonCode.BRIGHTER_THAN_BEST, Math.abs(darker)));
        }
        if (own.clipped() - better.clipped() > OFF) {
            reasons.add(new Reason(ReasonCode.CLIPPED, 100 * own.clipped()));
        }
        return reasons;
    }
}
