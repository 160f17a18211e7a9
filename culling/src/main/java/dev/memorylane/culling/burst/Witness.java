package dev.memorylane.culling.burst;

import java.util.OptionalDouble;

/** Judges by all evidence there is how likely two photos are tries at one picture. */
final class Witness {

    private final WitnessParameters parameters;
    private final OptionalDouble unrelated;

    /** @param unrelated the cosine of unrelated photos of the model; empty if nobody measured it */
    Witness(WitnessParameters parameters, OptionalDouble unrelated) {
        this.parameters = parameters;
        this.unrelated = unrelated;
    }

    /** 0 to 1. */
    double likelihood(Evidence evidence) {
        WitnessCoefficients c = coefficients(evidence);
        double logOdds = c.intercept()
                + parameters.succession() * StrictMath.exp(-evidence.seconds() / parameters.successionFades())
                + c.logSeconds() * StrictMath.log1p(evidence.seconds())
                + c.logInliers() * StrictMath.log1p(evidence.inliers().orElse(0))
                + c.colours() * evidence.colours().orElse(0)
                + c.cosine() * relative(evidence.cosine());
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    private WitnessCoefficients coefficients(Evidence evidence) {
        if (evidence.inliers().isEmpty()) {
            return evidence.colours().isEmpty() ? parameters.cosineAlone() : parameters.withoutGeometry();
        }
        if (evidence.colours().isEmpty()) {
            return parameters.withoutColours();
        }
        return unrelated.isPresent() ? parameters.all() : parameters.withoutCosine();
    }

    /** 0 for unrelated photos, 1 for equal ones, whatever the model. */
    private double relative(double cosine) {
        double zero = unrelated.orElse(parameters.assumedUnrelated());
        return (cosine - zero) / (1 - zero);
    }
}
