package dev.memorylane.culling.window;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A run of photos without a gap as long as the floor of the trips: what trips are made of.
 *
 * @param first its first photo
 * @param last its last photo
 */
public record Session(Moment first, Moment last) {

    public Session {
        if (last.compareTo(first) < 0) {
            throw new IllegalArgumentException("A session cannot end with " + last + " before it begins with " + first);
        }
    }

    /** All sessions of photos that come in order. */
    public static List<Session> of(Iterable<Moment> ordered, Duration floor) {
        List<Session> sessions = new ArrayList<>();
        for (Moment moment : ordered) {
            boolean goesOn =
                    !sessions.isEmpty() && Gaps.isShorter(sessions.getLast().last(), moment, floor);
            Moment first = goesOn ? sessions.removeLast().first() : moment;
            sessions.add(new Session(first, moment));
        }
        return sessions;
    }

    /** From the last photo of this one to the first of the next. */
    Duration gapTo(Session next) {
        return Gaps.between(last, next.first);
    }

    /** Kilometres over the gap to the next one; empty unless the photos on both sides of it tell their place. */
    OptionalDouble distanceTo(Session next) {
        if (last.place().isEmpty() || next.first.place().isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                last.place().orElseThrow().kilometresTo(next.first.place().orElseThrow()));
    }
}
