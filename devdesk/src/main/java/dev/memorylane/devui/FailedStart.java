package dev.memorylane.devui;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Tells those that began of the stop after a start that failed half-way, which Quarkus does not. In dev mode the process goes on
 * after it, and their threads with it, into the application that is started once the mistake is mended.
 */
@Singleton
public class FailedStart {
    private final Event<ShutdownEvent> stops;
    private boolean told;

    @Inject
    public FailedStart(Event<ShutdownEvent> stops) {
        this.stops = stops;
    }

    void stopped(@Observes ShutdownEvent event) {
        told = true;
    }

    void ended(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
        if (!told) {
            stops.fire(new ShutdownEvent());
        }
    }
}
