package dev.memorylane.gallery.events;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The latest events of a library by their ordinal, so that whoever lost a connection goes on where it was; bounded. */
final class Recent {
    private static final int MOST = 2_000;

    private final String run;
    private final Deque<LiveEvent> events = new ArrayDeque<>();
    private long last;

    /** @param run tells this run of the program from all others */
    Recent(String run) {
        this.run = run;
    }

    /** The id of the next event to be noted. */
    String nextId() {
        return id(last + 1);
    }

    /** The id of the latest event: who was told this one has missed nothing so far. */
    String lastId() {
        return id(last);
    }

    void note(LiveEvent event) {
        last++;
        events.addLast(event);
        if (events.size() > MOST) {
            events.removeFirst();
        }
    }

    /** What came after an event; empty where not all of that is remembered. */
    Optional<List<LiveEvent>> after(String id) {
        for (long seen = last; seen >= last - events.size(); seen--) {
            if (id(seen).equals(id)) {
                return Optional.of(
                        events.stream().skip(events.size() - (last - seen)).toList());
            }
        }
        return Optional.empty();
    }

    private String id(long ordinal) {
        return run + "-" + ordinal;
    }
}
