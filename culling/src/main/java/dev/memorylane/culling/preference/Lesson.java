package dev.memorylane.culling.preference;

import java.util.Comparator;
import java.util.List;

/**
 * A burst of which a person wants some frames more than others: a teacher's whole word, since frames of one burst say
 * nearly the same again.
 *
 * @param burstId its name
 * @param frames its frames by photo id, at least two and not all of one level, with embeddings of one length
 */
public record Lesson(String burstId, List<Frame> frames) {

    public Lesson {
        frames = frames.stream().sorted(Comparator.comparing(Frame::photoId)).toList();
        if (frames.stream().mapToInt(Frame::level).distinct().count() < 2) {
            throw new IllegalArgumentException("Burst " + burstId + " teaches nothing: its frames are wanted alike");
        }
        if (frames.stream().mapToInt(Frame::dimension).distinct().count() > 1) {
            throw new IllegalArgumentException("Burst " + burstId + " has frames with embeddings of two lengths");
        }
    }

    int wanted() {
        return frames.stream().mapToInt(Frame::level).max().orElseThrow();
    }
}
