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
    private final Map<Question, Alignment> answers = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Alignment> eldest) {
            return size() > REMEMBERED;
        }
    };

    public Alignments(FeatureReader reader) {
        this.reader = reader;
    }

    private record Question(String one, String other, int leastKeypoints, GeometryParameters parameters) {}

    /**
     * How the photo of one name lies over that of another.
     *
     * @param leastKeypoints a picture with fewer says nothing
     * @return empty if one has no features, or too few
     */
    public Optional<Alignment> of(String one, String other, int leastKeypoints, GeometryParameters parameters) {
        Question question = new Question(one, other, leastKeypoints, parameters);
        Optional<Alignment> known = remembered(question);
        return known.isPresent() ? known : worked(question);
    }

    /** The features of a name. */
    public Optional<LocalFeatures> features(String name) {
        return reader.read(name);
    }

    private Optional<Alignment> worked(Question question) {
        Optional<LocalFeatures> one = told(question.one, question.leastKeypoints);
        Optional<LocalFeatures> other = told(question.other, question.leastKeypoints);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        Alignment alignment = new Aligner(question.parameters).align(one.get(), other.get());
        remember(question, alignment);
        return Optional.of(alignment);
    }

    private Optional<LocalFeatures> told(String name, int leastKeypoints) {
        return reader.read(name).filter(features -> features.count() >= leastKeypoints);
    }

    private synchronized Optional<Alignment> remembered(Question question) {
        return Optional.ofNullable(answers.get(question));
    }

    private synchronized void remember(Question question, Alignment alignment) {
        answers.put(question, alignment);
    }
}
