package dev.memorylane.gallery.api;

import dev.memorylane.gallery.Gallery;
import dev.memorylane.gallery.events.EventHub;
import dev.memorylane.gallery.events.LiveEvent;
import dev.memorylane.schemas.lifecycle.Threads;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** The status of each library, and word of its changes to whoever listens, at most once a second. */
@ApplicationScoped
class Statuses {
    private static final Logger LOG = Logger.getLogger(Statuses.class);

    private final Gallery gallery;
    private final Notices notices;
    private final Instance<ModelNote> models;
    private final EventHub hub;
    private final Map<String, Status> told = new HashMap<>();
    private final ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("gallery-status").factory());

    @Inject
    Statuses(Gallery gallery, Notices notices, @Any Instance<ModelNote> models, EventHub hub) {
        this.gallery = gallery;
        this.notices = notices;
        this.models = models;
        this.hub = hub;
    }

    void start(@Observes StartupEvent event) {
        var _ = ticks.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        Threads.end(ticks, "The telling of progress");
    }

    Status of(String library) {
        return Status.of(
                gallery,
                gallery.library(library),
                notices.of(library),
                models.stream().map(ModelNote::words).findFirst());
    }

    private void tick() {
        try {
            told.keySet().retainAll(hub.heard());
            hub.heard().forEach(this::tellChange);
        } catch (RuntimeException e) {
            LOG.warn("The status could not be told", e);
        }
    }

    private void tellChange(String library) {
        Status now = of(library);
        if (!now.equals(told.put(library, now))) {
            hub.mention(library, LiveEvent.STATUS, now);
        }
    }
}
