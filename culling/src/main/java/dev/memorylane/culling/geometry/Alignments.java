package dev.memorylane.culling.geometry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How photos lie over each other, each pair worked out once for as long as it is remembered: the trip and the day of a
 * photo ask for the same pairs, and so does the next revision. Thread-safe.
 */
public final class Alignments {
    /** About 10 MB. */
    private static final int REMEMBERED = 50_000;

    private final FeatureReader reader;
    private final Map<Question, Answer> answers = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Answer> eldest) {
            return size() > REMEMBERED;
        }
    };

    public Alignments(FeatureReader reader) {
        this.reader = reader;
    }

    private record Question(String one, String other, int leastKeypoints, GeometryParameters parameters) {}

    /** @param alignment empty where a picture has too few keypoints, as it always will */
    private record Answer(Optional<Alignment> alignment) {
        static final Answer NONE = new Answer(Optional.empty());
    }

    /**
     * How the photo of one name lies over that of another.
     *
     * @param leastKeypoints a picture with fewer says nothing
     * @return empty if one has no features, or too few
     */
    public Optional<Alignment> of(String one, String other, int leastKeypoints, GeometryParameters parameters) {
        Question question = new Question(one, other, leastKeypoints, parameters);
        return remembered(question).orElseGet(() -> worked(question)).alignment;
    }

    /** The features of a name. */
    public Optional<LocalFeatures> features(String name) {
        return reader.read(name);
    }

    /** Features that are not there today may be tomorrow: only what two pictures say is remembered. */
    private Answer worked(Question question) {
        Optional<LocalFeatures> one = reader.read(question.one);
        Optional<LocalFeatures> other = reader.read(question.other);
        if (one.isEmpty() || other.isEmpty()) {
            return Answer.NONE;
        }
        Answer answer = answer(question, one.get(), other.get());
        remember(question, answer);
        return answer;
    }

    private static Answer answer(Question question, LocalFeatures one, LocalFeatures other) {
        return Math.min(one.count(), other.count()) < question.leastKeypoints
                ? Answer.NONE
                : new Answer(Optional.of(new Aligner(question.parameters).align(one, other)));
    }

    private synchronized Optional<Answer> remembered(Question question) {
        return Optional.ofNullable(answers.get(question));
    }

    private synchronized void remember(Question question, Answer answer) {
        answers.put(question, answer);
    }
}
