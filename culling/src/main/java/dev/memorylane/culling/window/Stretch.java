package dev.memorylane.culling.window;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * The sessions about a time, so many on either side, of which those in the middle have all the neighbours that judge them.
 *
 * @param sessions in order
 * @param from the first that can be judged
 * @param to behind the last that can be judged
 */
record Stretch(List<Session> sessions, int from, int to) {

    static Stretch about(LocalDateTime time, TimeTable<Session> table, int reach, int most) {
        List<Session> earlier = table.upTo(time, most);
        List<Session> later = table.after(time, most);
        List<Session> sessions = new ArrayList<>(earlier);
        sessions.addAll(later);
        return new Stretch(
                List.copyOf(sessions),
                earlier.size() < most ? 0 : reach,
                later.size() < most ? sessions.size() : sessions.size() - reach);
    }

    /** Of edges found in a wider stretch, those that this one finds as well; beyond the ends of the library all are. */
    TripEdges within(TripEdges edges) {
        SortedSet<Moment> starts = new TreeSet<>(edges.starts());
        starts.removeIf(start -> isBeforeFirst(start) || isFrom(to, start));
        SortedSet<Moment> ends = new TreeSet<>(edges.ends());
        ends.removeIf(end -> isBeforeFirst(end) || isFrom(to - 1, end));
        return new TripEdges(starts, ends);
    }

    /** @param begins whether a trip begins with a session, by its index; asked of those that can be judged */
    TripEdges edges(BiPredicate<Integer, List<Session>> begins) {
        SortedSet<Moment> starts = new TreeSet<>();
        SortedSet<Moment> ends = new TreeSet<>();
        for (int i = from; i < to; i++) {
            if (begins.test(i, sessions)) {
                starts.add(sessions.get(i).first());
                if (i > from) {
                    ends.add(sessions.get(i - 1).last());
                }
            }
        }
        if (reachesTheLast() && !sessions.isEmpty()) {
            ends.add(sessions.getLast().last());
        }
        return new TripEdges(starts, ends);
    }

    private boolean reachesTheLast() {
        return to == sessions.size();
    }

    private boolean isBeforeFirst(Moment moment) {
        return from > 0 && moment.compareTo(sessions.get(from).first()) < 0;
    }

    /** The end of the last session that can be judged hangs on one that cannot. */
    private boolean isFrom(int session, Moment moment) {
        return !reachesTheLast() && moment.compareTo(sessions.get(session).first()) >= 0;
    }
}
