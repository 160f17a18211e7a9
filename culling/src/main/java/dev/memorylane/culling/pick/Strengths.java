package dev.memorylane.culling.pick;

import dev.memorylane.culling.Reason;
import dev.memorylane.culling.ReasonCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Names the signals that put a photo ahead of those it was compared with, the heaviest first. */
final class Strengths {

    private static final double NOTABLE = 0.01;
    private static final int MOST = 2;
    private static final double CLEARLY_SHARPER = 1.1;

    private final Comparison comparison;
    private final ReasonCode typicalCode;

    /** @param typicalCode what being the most typical is called in this comparison */
    Strengths(Comparison comparison, ReasonCode typicalCode) {
        this.comparison = comparison;
        this.typicalCode = typicalCode;
    }

    private record Weighed(double weight, Reason reason) {}

    /** At least one reason; the comparison is of two or more. */
    List<Reason> of(Scored one) {
        int compared = comparison.scored().size();
        List<Weighed> found = new ArrayList<>();
        for (Signal signal : Signal.values()) {
            nameOf(signal).ifPresent(code -> add(found, one, signal, code));
        }
        if (found.isEmpty()) {
            ReasonCode fallback = comparison.lead(one) > 0 ? ReasonCode.BEST_ON_BALANCE_OF : ReasonCode.FIRST_OF_EQUALS;
            return List.of(new Reason(fallback, compared));
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
                .limit(MOST)
                .flatMap(weighed -> withRatio(weighed.reason(), one).stream())
                .toList();
    }

    /** Stars are said in a reason of their own. */
    private Optional<ReasonCode> nameOf(Signal signal) {
        return Optional.ofNullable(
                switch (signal) {
                    case SHARPNESS -> ReasonCode.SHARPEST_OF;
                    case STEADINESS -> ReasonCode.STEADIEST_OF;
                    case EXPOSURE -> ReasonCode.BEST_EXPOSED_OF;
                    case CLIPPING -> ReasonCode.LEAST_CLIPPED_OF;
                    case CALM -> ReasonCode.CALMEST_OF;
                    case TYPICALITY -> typicalCode;
                    case EYES -> ReasonCode.EYES_OPEN_OF;
                    case FRAMING -> ReasonCode.WHOLEST_OF;
                    case AESTHETICS -> ReasonCode.MOST_PLEASING_OF;
                    case RATING -> null;
                });
    }

    private void add(List<Weighed> found, Scored one, Signal signal, ReasonCode code) {
        double own = one.signals().of(signal);
        double[] all = comparison.scored().stream()
                .mapToDouble(scored -> scored.signals().of(signal))
                .sorted()
                .toArray();
        double mean = Arrays.stream(all).average().orElseThrow();
        double contribution = comparison.weights().of(signal) * (own - mean);
        if (own >= all[all.length - 1] && contribution > NOTABLE) {
            found.add(new Weighed(contribution, new Reason(code, all.length)));
        }
    }

    private List<Reason> withRatio(Reason reason, Scored one) {
        double median = medianSharpness();
        double ratio = median == 0 ? 0 : one.photo().quality().sharpness() / median;
        return reason.code() == ReasonCode.SHARPEST_OF && ratio >= CLEARLY_SHARPER
                ? List.of(reason, new Reason(ReasonCode.SHARPNESS_RATIO, ratio))
                : List.of(reason);
    }

    private double medianSharpness() {
        double[] sharpness = comparison.scored().stream()
                .mapToDouble(scored -> scored.photo().quality().sharpness())
                .sorted()
                .toArray();
        int middle = sharpness.length / 2;
        return sharpness.length % 2 == 1 ? sharpness[middle] : (sharpness[middle - 1] + sharpness[middle]) / 2;
    }
}
