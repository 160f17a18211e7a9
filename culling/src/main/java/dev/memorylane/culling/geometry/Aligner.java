package dev.memorylane.culling.geometry;

import java.util.List;
import java.util.Optional;

/** Lays one picture over another by what stands out in both. A pure function. */
public final class Aligner {
    private final GeometryParameters parameters;
    private final DescriptorMatcher matcher;

    public Aligner(GeometryParameters parameters) {
        this.parameters = parameters;
        this.matcher = new DescriptorMatcher(parameters.ratio());
    }

    /** How the one picture comes to lie over the other. */
    public Alignment align(LocalFeatures one, LocalFeatures other) {
        List<Match> matches = matcher.match(one, other);
        Optional<Consensus.Fit> fit = new Consensus(parameters, new Points(one, other, matches)).find();
        return fit.map(found -> Alignment.of(matches.size(), found.inliers().length, found.transform(), one))
                .orElseGet(() -> Alignment.none(matches.size()));
    }
}
