package dev.memorylane.gallery.events;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells listeners what happens, each library's to its own. Thread-safe; never waits for a listener. */
@ApplicationScoped
public class EventHub {
    /** Listeners of all libraries together: each holds a connection. */
    static final int MOST = 128;

    private static final Words SLOW =
            new Words("This listener read too slowly and is let go. Connect again with the id of the last event.");
    private static final Words MISSED = new Words("Some events are not remembered any more. Read anew what you show.");

    private final Clock clock = Clock.systemUTC();
    private final String run = Long.toString(clock.millis(), Character.MAX_RADIX);
    private final Map<String, Recent> recent = new HashMap<>();
    private final Map<String, Set<Listener>> listeners = new HashMap<>();
    private int listening;

    /** Tells it to all who listen, and remembers it for those who come back. */
    public synchronized void tell(String library, String type, Object data) {
        Recent latest = recent(library);
        LiveEvent event = new LiveEvent(latest.nextId(), type, library, clock.instant(), data);
        latest.note(event);
        toAll(library, event);
    }

    /** Tells it to those who listen now: whoever comes later asks for the state itself. */
    public synchronized void mention(String library, String type, Object data) {
        if (!listeners.getOrDefault(library, Set.of()).isEmpty()) {
            toAll(library, event(library, type, data));
        }
    }

    /** Whatever anybody shows must be read anew. */
    public synchronized void reset() {
        Set.copyOf(listeners.keySet()).forEach(library -> toAll(library, event(library, LiveEvent.RESET, MISSED)));
    }

    /** Libraries to which somebody listens. */
    public synchronized Set<String> heard() {
        return Set.copyOf(listeners.keySet());
    }

    /**
     * Events from now on.
     *
     * @param lastSeen id of an event after which to go on
     * @param first what to begin with
     * @return empty where too many listen already
     */
    public synchronized Optional<Multi<LiveEvent>> listen(String library, Optional<String> lastSeen, Object first) {
        if (listening >= MOST) {
            return Optional.empty();
        }
        Listener[] self = new Listener[1];
        Listener listener = new Listener(() -> remove(library, self[0]));
        self[0] = listener;
        listeners.computeIfAbsent(library, _ -> new HashSet<>()).add(listener);
        listening++;
        missed(library, lastSeen).forEach(event -> listener.tell(event, farewell(library)));
        listener.tell(event(library, LiveEvent.STATUS, first), farewell(library));
        return Optional.of(listener.events().emitOn(Infrastructure.getDefaultWorkerPool()));
    }

    private List<LiveEvent> missed(String library, Optional<String> lastSeen) {
        return lastSeen.map(id ->
                        recent(library).after(id).orElseGet(() -> List.of(event(library, LiveEvent.RESET, MISSED))))
                .orElse(List.of());
    }

    private void toAll(String library, LiveEvent event) {
        Set.copyOf(listeners.getOrDefault(library, Set.of()))
                .forEach(listener -> listener.tell(event, farewell(library)));
    }

    private LiveEvent farewell(String library) {
        return event(library, LiveEvent.DROPPED, SLOW);
    }

    /** One that is not remembered: it has the id of the last that is. */
    private LiveEvent event(String library, String type, Object data) {
        return new LiveEvent(recent(library).lastId(), type, library, clock.instant(), data);
    }

    private Recent recent(String library) {
        return recent.computeIfAbsent(library, _ -> new Recent(run));
    }

    private synchronized void remove(String library, Listener listener) {
        Set<Listener> all = listeners.getOrDefault(library, Set.of());
        if (all.remove(listener)) {
            listening--;
        }
        if (all.isEmpty()) {
            listeners.remove(library);
        }
    }
}
