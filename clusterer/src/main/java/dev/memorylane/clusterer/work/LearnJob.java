package dev.memorylane.clusterer.work;

import dev.memorylane.clusterer.mapping.Lessons;
import dev.memorylane.clusterer.store.LessonRow;
import dev.memorylane.culling.preference.Lesson;
import dev.memorylane.culling.preference.Preference;
import dev.memorylane.culling.preference.PreferenceLearner;
import java.util.List;
import java.util.Optional;

/** Learns the preference of a library from its lessons as they were at one moment. */
public final class LearnJob implements Runnable {

    /**
     * What came of it.
     *
     * @param library whose
     * @param changedAt when the lessons had changed last
     * @param preference what they teach; empty where it could not be learned
     * @param failure why not
     */
    public record Learned(
            String library, long changedAt, Optional<Preference> preference, Optional<Throwable> failure) {}

    private final String library;
    private final long changedAt;
    private final List<LessonRow> rows;
    private final PreferenceLearner learner;
    private final Inbox<Learned> inbox;

    public LearnJob(
            String library, long changedAt, List<LessonRow> rows, PreferenceLearner learner, Inbox<Learned> inbox) {
        this.library = library;
        this.changedAt = changedAt;
        this.rows = List.copyOf(rows);
        this.learner = learner;
        this.inbox = inbox;
    }

    /** Memory that it takes until it is done. */
    public long bytes() {
        return rows.stream().mapToLong(LessonRow::bytes).sum();
    }

    @Override
    public void run() {
        if (!inbox.isClosed()) {
            inbox.put(learned());
        }
    }

    /** Errors count too: the library would else wait for ever for what was learned. */
    private Learned learned() {
        try {
            List<Lesson> lessons = rows.stream()
                    .flatMap(row -> row.lessons().stream())
                    .map(Lessons::lesson)
                    .toList();
            return new Learned(library, changedAt, Optional.of(learner.learn(lessons)), Optional.empty());
        } catch (Throwable e) {
            return new Learned(library, changedAt, Optional.empty(), Optional.of(e));
        }
    }
}
