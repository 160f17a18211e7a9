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
    /** What a movement of four thousandths of the long side gives. */
    private static final double SHAKEN = 0.35;
    /** Directed texture is in both frames and takes no part in the difference. */
    private static final double MORE_SHAKEN = 0.15;

    private Weaknesses() {}

    static List<Reason> of(Scored one, Scored best) {
        Quality own = one.photo().quality();
        Quality better = best.photo().quality();
        List<Reason> reasons = new ArrayList<>();
        if (own.sharpness() < SOFTER * better.sharpness()) {
            reasons.add(new Reason(ReasonCode.SOFTER_THAN_BEST, own.sharpness() / better.sharpness()));
        }
        if (own.motionBlur() > SHAKEN && own.motionBlur() - better.motionBlur() > MORE_SHAKEN) {
            reasons.add(new Reason(ReasonCode.SHAKEN, own.motionBlur()));
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
