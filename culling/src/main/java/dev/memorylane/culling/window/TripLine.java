package dev.memorylane.culling.window;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Keeps the trips of one library up to date, photo by photo. What it does to its tables depends on where the photo stands and
 * on a bounded number of sessions around it, and leaves them as if all photos had been looked at anew.
 */
public final class TripLine {
    private final Moments moments;
    private final TimeTable<Session> sessions;
    private final TimeTable<Moment> starts;
    private final TripParameters parameters;
    private final SessionLine line;
    private final Redrawing redrawing;

    /**
     * @param moments all dated photos
     * @param sessions by the times of their first photos
     * @param starts the first photos of the trips, by their times
     */
    public TripLine(Moments moments, TimeTable<Session> sessions, TimeTable<Moment> starts, TripParameters parameters) {
        this.moments = moments;
        this.sessions = sessions;
        this.starts = starts;
        this.parameters = parameters;
        this.redrawing = new Redrawing(sessions, starts, new TripRule(parameters));
        this.line = new SessionLine(moments, sessions, parameters.floor());
    }

    /** Takes note of a photo that came, or whose place changed; the moments have it already. */
    public TripChange added(Moment moment) {
        SortedSet<Moment> redrawn =
                line.added(moment).map(change -> apply(change, moment)).orElseGet(TreeSet::new);
        return change(redrawn, startOf(moment.at()));
    }

    /** Takes note of a photo that went; the moments have it no more. */
    public TripChange removed(Moment moment) {
        Optional<Moment> before = startOf(moment.at());
        SortedSet<Moment> redrawn =
                line.removed(moment).map(change -> apply(change, moment)).orElseGet(TreeSet::new);
        return change(redrawn, before);
    }

    /** Fills the tables, which are empty, and answers the ids of all trips. */
    public List<String> drawAnew() {
        List<Session> drawn = Session.of(moments.all(), parameters.floor());
        List<Moment> begins = new TripRule(parameters).starts(drawn);
        drawn.forEach(session -> sessions.put(session.first().at(), session));
        begins.forEach(start -> starts.put(start.at(), start));
        return begins.stream().map(TripWindows::id).toList();
    }

    /** The window of a trip that is there. */
    public Optional<Window> window(String id) {
        return TripWindows.beginOf(id)
                .flatMap(this::startOf)
                .filter(start -> TripWindows.id(start).equals(id))
                .map(start -> TripWindows.of(start, lastOf(start)));
    }

    /** The id of the trip that holds a time, if any trip begins by then. */
    public Optional<String> holding(LocalDateTime time) {
        return startOf(time).map(TripWindows::id);
    }

    /** A session that merely grows or shrinks at the end of all changes no gap, and so no trip but its own. */
    private SortedSet<Moment> apply(SessionChange change, Moment moment) {
        if (change.movesOneEnd() && sessions.after(moment.at(), 1).isEmpty()) {
            change.applyTo(sessions);
            return new TreeSet<>();
        }
        return redrawing.by(change, moment.at());
    }

    private static TripChange change(SortedSet<Moment> redrawn, Optional<Moment> holder) {
        Set<String> ids = new HashSet<>();
        holder.map(TripWindows::id).ifPresent(ids::add);
        redrawn.forEach(start -> ids.add(TripWindows.id(start)));
        return new TripChange(ids, !redrawn.isEmpty());
    }

    private Optional<Moment> startOf(LocalDateTime time) {
        return starts.upTo(time, 1).stream().findFirst();
    }

    private Moment lastOf(Moment start) {
        return starts.after(start.at(), 1).stream()
                .findFirst()
                .flatMap(moments::before)
                .orElseGet(() -> sessions.last().orElseThrow().last());
    }
}
