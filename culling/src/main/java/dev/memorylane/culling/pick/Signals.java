package dev.memorylane.culling.pick;

/** The signals of one photo among those it is compared with, each 0 (worst) to 1 (best). */
record Signals(double sharpness, double exposure, double clipping, double typicality, double rating) {

    double score(PickWeights weights, boolean rated) {
        double ratingWeight = rated ? weights.rating() : 0;
        double sum = weights.sharpness() * sharpness
                + weights.exposure() * exposure
                + weights.clipping() * clipping
                + weights.typicality() * typicality
                + ratingWeight * rating;
        return sum
                / (weights.sharpness() + weights.exposure() + weights.clipping() + weights.typicality() + ratingWeight);
    }
}
