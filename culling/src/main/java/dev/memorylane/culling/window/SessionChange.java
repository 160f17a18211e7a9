package dev.memorylane.culling.window;

import java.util.List;

/**
 * What one photo does to the sessions of its library: at most two go, at most two take their place.
 *
 * @param gone sessions as they were, in order
 * @param come sessions as they will be, in order
 */
record SessionChange(List<Session> gone, List<Session> come) {

    SessionChange {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    void applyTo(TimeTable<Session> sessions) {
        gone.forEach(session -> sessions.delete(session.first().at()));
        come.forEach(session -> sessions.put(session.first().at(), session));
    }

    /** Whether only the last photo of one session is another: a gap changes only where a session follows. */
    boolean movesOneEnd() {
        return gone.size() == 1
                && come.size() == 1
                && gone.getFirst().first().equals(come.getFirst().first());
    }
}
