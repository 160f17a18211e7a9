package dev.memorylane.culling.pick;

import dev.memorylane.culling.PersonDecisions;
import dev.memorylane.culling.preference.Frame;
import dev.memorylane.culling.preference.Lesson;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How much a person wants each frame of a burst, and the lesson in that. Dropped frames are wanted least, kept and pinned
 * ones most, rated ones by their stars; a frame of which nothing was said stands between one star and two: it was good
 * enough not to be dropped, and not good enough to be chosen.
 */
record Levels(PersonDecisions decisions) {

    private static final int DROPPED = 0;
    private static final int UNSAID = 15;
    private static final int PER_STAR = 10;
    private static final int WANTED = 60;
    /** Of a long burst the most and the least wanted frames teach. */
    private static final int MOST_FRAMES = 8;

    /** Empty where nothing was said that tells the frames apart. */
    Optional<Lesson> lesson(String burstId, BurstContest contest) {
        List<Frame> frames = contest.comparison().scored().stream()
                .map(scored -> frame(scored, contest.comparison().weights()))
                .sorted(Comparator.comparingInt(Frame::level)
                        .thenComparingDouble(Frame::score)
                        .reversed()
                        .thenComparing(Frame::photoId))
                .toList();
        boolean teaches = frames.stream().mapToInt(Frame::level).distinct().count() > 1;
        return teaches ? Optional.of(new Lesson(burstId, ends(frames))) : Optional.empty();
    }

    private static List<Frame> ends(List<Frame> frames) {
        int size = frames.size();
        if (size <= MOST_FRAMES) {
            return frames;
        }
        List<Frame> ends = new ArrayList<>(frames.subList(0, MOST_FRAMES / 2));
        ends.addAll(frames.subList(size - MOST_FRAMES / 2, size));
        return ends;
    }

    /** The score without the stars, which the person gave: the lesson is what else tells what is wanted. */
    private Frame frame(Scored scored, PickWeights weights) {
        return new Frame(
                scored.photo().photoId(),
                level(scored.photo().photoId()),
                scored.signals().without(Signal.RATING).score(weights),
                Traits.of(scored.photo(), scored.signals()),
                scored.photo().embedding());
    }

    private int level(String photoId) {
        if (decisions.untaught().contains(photoId)) {
            return UNSAID;
        }
        if (decisions.wants(photoId)) {
            return WANTED;
        }
        int stars = decisions.ratings().getOrDefault(photoId, 0);
        if (decisions.reject().contains(photoId) || stars < 0) {
            return DROPPED;
        }
        return stars > 0 ? PER_STAR * stars : UNSAID;
    }
}
