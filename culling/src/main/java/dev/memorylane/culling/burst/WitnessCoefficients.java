package dev.memorylane.culling.burst;

/**
 * A logistic regression: what each evidence adds to the log-odds that two photos are tries at one picture. An evidence
 * that does not take part has coefficient 0.
 *
 * @param intercept log-odds without any evidence
 * @param logSeconds of ln(1 + seconds between the two)
 * @param logInliers of ln(1 + keypoints of the one that a similarity transform finds in the other)
 * @param colours of the intersection of their colour histograms, 0 to 1
 * @param cosine of the cosine of their embeddings, on a scale where unrelated photos of the model have 0
 */
public record WitnessCoefficients(
        double intercept, double logSeconds, double logInliers, double colours, double cosine) {}
