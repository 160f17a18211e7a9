package dev.memorylane.culling.window;

import java.time.LocalDateTime;
import java.util.SortedSet;
import java.util.TreeSet;

/** Applies one change to the sessions, judges those around it anew, and brings the starts of trips up to date there. */
final class Redrawing {
    /** One photo changes two sessions at most, and so the gaps before, between and after them. */
    private static final int CHANGED = 4;

    private final TimeTable<Session> sessions;
    private final TimeTable<Moment> starts;
    private final TripRule rule;

    Redrawing(TimeTable<Session> sessions, TimeTable<Moment> starts, TripRule rule) {
        this.sessions = sessions;
        this.starts = starts;
        this.rule = rule;
    }

    /** Answers the first photos of the trips that came, went, or have another first or last photo. */
    SortedSet<Moment> by(SessionChange change, LocalDateTime time) {
        int reached = 2 * rule.reach() + CHANGED;
        // Wider than what is judged anew, so that it has all of that although sessions come and go.
        Stretch before = Stretch.about(time, sessions, rule.reach(), reached + CHANGED);
        SortedSet<Moment> known = known(before);
        TripEdges old = before.edges((i, near) -> known.contains(near.get(i).first()));
        change.applyTo(sessions);
        Stretch after = Stretch.about(time, sessions, rule.reach(), reached);
        TripEdges judged = after.edges((i, near) -> i == 0 || rule.endsBefore(i, near));
        return replace(after.within(old), judged);
    }

    private SortedSet<Moment> known(Stretch stretch) {
        if (stretch.sessions().isEmpty()) {
            return new TreeSet<>();
        }
        LocalDateTime begin = stretch.sessions().getFirst().first().at();
        return new TreeSet<>(
                starts.after(begin.minusNanos(1), stretch.sessions().size()));
    }

    private SortedSet<Moment> replace(TripEdges old, TripEdges judged) {
        SortedSet<Moment> touched = TripEdges.difference(old.starts(), judged.starts());
        old.starts().stream()
                .filter(start -> !judged.starts().contains(start))
                .forEach(start -> starts.delete(start.at()));
        judged.starts().stream()
                .filter(start -> !old.starts().contains(start))
                .forEach(start -> starts.put(start.at(), start));
        TripEdges.difference(old.ends(), judged.ends()).forEach(end -> touched.addAll(starts.upTo(end.at(), 1)));
        return touched;
    }
}
