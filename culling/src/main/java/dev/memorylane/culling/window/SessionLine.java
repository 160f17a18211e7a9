package dev.memorylane.culling.window;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** For a photo that came, or whose place changed; empty where it is in the midst of a session. */
    Optional<SessionChange> added(Moment moment) {
        Optional<Moment> before = companionBefore(moment);
        Optional<Moment> after = companionAfter(moment);
        if (areTogether(before, after)) {
            return Optional.empty();
        }
        List<Session> gone = Stream.concat(before.stream(), after.stream())
                .map(this::holding)
                .distinct()
                .toList();
        Moment first = before.isPresent() ? gone.getFirst().first() : moment;
        Moment last = after.isPresent() ? gone.getLast().last() : moment;
        return Optional.of(new SessionChange(gone.isEmpty() ? same(moment) : gone, List.of(new Session(first, last))));
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
        return Optional.of(new SessionChange(List.of(parted), come));
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

    /** The session of a photo that is alone and was there before. */
    private List<Session> same(Moment moment) {
        return sessions.upTo(moment.at(), 1).stream()
                .filter(session -> session.first().compareTo(moment) == 0)
                .toList();
    }

    /** Sessions are a floor apart, so the last to begin by the time of a photo is the one that holds it. */
    private Session holding(Moment moment) {
        return sessions.upTo(moment.at(), 1).getFirst();
    }
}
