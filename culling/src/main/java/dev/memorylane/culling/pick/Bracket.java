package dev.memorylane.culling.pick;

import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.Exposure;
import java.util.List;

/**
 * Recognises an exposure bracket: at least three frames, each with an exposure compensation of its own, at least a stop
 * from end to end. Its frames are dark and bright on purpose and belong together.
 */
final class Bracket {

    private static final int LEAST_FRAMES = 3;
    private static final double LEAST_RANGE = 1;

    private Bracket() {}

    static boolean isBracket(List<CandidatePhoto> burst) {
        double[] biases = burst.stream()
                .flatMap(photo -> photo.exposure().stream())
                .map(Exposure::biasEv)
                .flatMapToDouble(bias -> bias.stream())
                .distinct()
                .sorted()
                .toArray();
        return burst.size() >= LEAST_FRAMES
                && biases.length == burst.size()
                && biases[biases.length - 1] - biases[0] >= LEAST_RANGE;
    }
}
