package dev.memorylane.bench.judgement.score;

import dev.memorylane.bench.judgement.trip.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pairs of photos in one burst beside pairs of one picture. Pairs on which people may differ are not counted: frames of
 * one keep-all set, tries that no fine time tells to be tries, and one view taken for two pictures within minutes.
 */
public final class BurstPairs {

    private final Map<String, Verdict> verdicts;

    public BurstPairs(Map<String, Verdict> verdicts) {
        this.verdicts = verdicts;
    }

    /** A pair that was judged wrongly. */
    public record Mistake(Frame one, Frame other, boolean found) {

        @Override
        public String toString() {
            return "%s: picture %d at %s (%s) and picture %d at %s (%s)"
                    .formatted(
                            found ? "wrongly in one burst" : "missed pair",
                            one.picture().number(),
                            one.taken(),
                            one.words(),
                            other.picture().number(),
                            other.taken(),
                            other.words());
        }
    }

    public Agreement of(List<Frame> frames) {
        Agreement agreement = Agreement.NONE;
        for (int i = 0; i < frames.size(); i++) {
            for (int j = i + 1; j < frames.size(); j++) {
                Optional<Boolean> is = truth(frames.get(i), frames.get(j));
                if (is.isPresent()) {
                    agreement = agreement.with(found(frames.get(i), frames.get(j)), is.get());
                }
            }
        }
        return agreement;
    }

    /** What is wrong, in order of time. */
    public List<Mistake> mistakes(List<Frame> frames) {
        List<Mistake> mistakes = new ArrayList<>();
        for (int i = 0; i < frames.size(); i++) {
            for (int j = i + 1; j < frames.size(); j++) {
                boolean found = found(frames.get(i), frames.get(j));
                if (truth(frames.get(i), frames.get(j))
                        .filter(is -> is != found)
                        .isPresent()) {
                    mistakes.add(new Mistake(frames.get(i), frames.get(j), found));
                }
            }
        }
        return mistakes;
    }

    private boolean found(Frame one, Frame other) {
        return verdicts.get(one.id()).together(verdicts.get(other.id()));
    }

    private static Optional<Boolean> truth(Frame one, Frame other) {
        if (one.picture().equals(other.picture())) {
            boolean open = one.picture().kind().keepsAll() || !(one.finelyTimed() && other.finelyTimed());
            return open ? Optional.empty() : Optional.of(true);
        }
        return one.sameViewSoonAfter(other) ? Optional.empty() : Optional.of(false);
    }
}
