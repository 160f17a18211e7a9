package dev.memorylane.culling.pick;

import dev.memorylane.culling.Quality;
import dev.memorylane.culling.Reason;
import dev.memorylane.culling.ReasonCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names what a frame lacks beside the best of its burst. A frame that lacks nothing with a name is no reject. */
final class Weaknesses {

    private static final double SOFTER = 0.9;
    private static final double OFF = 0.05;
    private static final double NOISIER = 0.2;
    private static final double EYES = 0.3;
    private static final double FRAMING = 0.3;

    private Weaknesses() {}

    static List<Reason> of(Scored one, Scored best) {
        Quality own = one.photo().quality();
        Quality better = best.photo().quality();
        List<Reason> reasons = new ArrayList<>();
        double sharpness = one.signals().of(Signal.SHARPNESS) / best.signals().of(Signal.SHARPNESS);
        if (sharpness < SOFTER) {
            reasons.add(new Reason(ReasonCode.SOFTER_THAN_BEST, sharpness));
        }
        if (Movement.beyond(own, better.motionBlur()) > 0) {
            reasons.add(new Reason(ReasonCode.SHAKEN, own.motionBlur()));
        }
        if (behind(one, best, Signal.EYES) > EYES) {
            reasons.add(new Reason(ReasonCode.EYES_SHUT, one.signals().of(Signal.EYES)));
        }
        if (behind(one, best, Signal.FRAMING) > FRAMING) {
            reasons.add(new Reason(ReasonCode.CUT_OFF, one.signals().of(Signal.FRAMING)));
        }
        tones(one, best).ifPresent(reasons::add);
        if (own.clipped() - better.clipped() > OFF) {
            reasons.add(new Reason(ReasonCode.CLIPPED, 100 * own.clipped()));
        }
        if (behind(one, best, Signal.CALM) > NOISIER) {
            reasons.add(new Reason(ReasonCode.NOISIER_THAN_BEST, own.noise() / better.noise()));
        }
        return reasons;
    }

    private static Optional<Reason> tones(Scored one, Scored best) {
        double darker =
                best.photo().quality().exposure() - one.photo().quality().exposure();
        if (Math.abs(darker) <= OFF || behind(one, best, Signal.EXPOSURE) <= 0) {
            return Optional.empty();
        }
        ReasonCode code = darker > 0 ? ReasonCode.DARKER_THAN_BEST : ReasonCode.BRIGHTER_THAN_BEST;
        return Optional.of(new Reason(code, Math.abs(darker)));
    }

    private static double behind(Scored one, Scored best, Signal signal) {
        return best.signals().of(signal) - one.signals().of(signal);
    }
}
