package dev.memorylane.culling.window;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells what a photo that comes or goes does to the sessions of its library. */
final class SessionLine {
    private final Moments moments;
    private final TimeTable<Session> sessions;
    private final Duration floor;

    SessionLine(Moments moments, TimeTable<Session> sessions, Duration floor) {
        this.moments = moments;
        this.sessions = sessions;
        this.floor = floor;
    }

    /** For a photo that came, or whose place changed; empty where it changes no end of a session. */
    Optional<SessionChange> added(Moment moment) {
        Optional<Session> earlier =
                last(sessions.upTo(moment.at(), 2), session -> session.first().compareTo(moment) <= 0);
        if (earlier.filter(session -> moment.compareTo(session.last()) < 0 && moment.compareTo(session.first()) > 0)
                .isPresent()) {
            return Optional.empty();
        }
        Optional<Session> joined = earlier.filter(session -> isEndOrShortlyAfter(moment, session));
        Optional<Session> next = next(moment).filter(session -> Gaps.isShorter(moment, session.first(), floor));
        Session grown = new Session(
                joined.map(Session::first)
                        .filter(first -> first.compareTo(moment) != 0)
                        .orElse(moment),
                next.or(() -> joined.filter(session -> session.last().compareTo(moment) > 0))
                        .map(Session::last)
                        .orElse(moment));
        return changed(Stream.concat(joined.stream(), next.stream()).toList(), List.of(grown));
    }

    /** For a photo that went; empty where it was in the midst of a session. */
    Optional<SessionChange> removed(Moment moment) {
        Optional<Moment> before = companionBefore(moment);
        Optional<Moment> after = companionAfter(moment);
        if (areTogether(before, after)) {
            return Optional.empty();
        }
        Session parted = holding(moment);
        List<Session> come = new ArrayList<>();
        before.ifPresent(last -> come.add(new Session(parted.first(), last)));
        after.ifPresent(first -> come.add(new Session(first, parted.last())));
        return changed(List.of(parted), come);
    }

    private Optional<Moment> companionBefore(Moment moment) {
        return moments.before(moment).filter(other -> Gaps.isShorter(other, moment, floor));
    }

    private Optional<Moment> companionAfter(Moment moment) {
        return moments.after(moment).filter(other -> Gaps.isShorter(moment, other, floor));
    }

    /** Whether the photos on both sides of one share a session without it. */
    private boolean areTogether(Optional<Moment> before, Optional<Moment> after) {
        return before.isPresent()
                && after.isPresent()
                && Gaps.isShorter(before.orElseThrow(), after.orElseThrow(), floor);
    }

    private static Optional<SessionChange> changed(List<Session> gone, List<Session> come) {
        return gone.equals(come) ? Optional.empty() : Optional.of(new SessionChange(gone, come));
    }

    private boolean isEndOrShortlyAfter(Moment moment, Session session) {
        return moment.compareTo(session.last()) <= 0 || Gaps.isShorter(session.last(), moment, floor);
    }

    /** The first session that begins after a photo: at its very time, if that session's first photo has a higher id. */
    private Optional<Session> next(Moment moment) {
        return Stream.concat(sessions.upTo(moment.at(), 1).stream(), sessions.after(moment.at(), 1).stream())
                .filter(session -> session.first().compareTo(moment) > 0)
                .findFirst();
    }

    private static Optional<Session> last(List<Session> sessions, Predicate<Session> condition) {
        return sessions.reversed().stream().filter(condition).findFirst();
    }

    /** Sessions are a floor apart, so the last to begin by the time of a photo is the one that holds it. */
    private Session holding(Moment moment) {
        return sessions.upTo(moment.at(), 1).getFirst();
    }
}
