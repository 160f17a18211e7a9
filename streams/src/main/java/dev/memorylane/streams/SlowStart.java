package dev.memorylane.streams;

import dev.memorylane.schemas.lifecycle.StartListener;
import dev.memorylane.schemas.lifecycle.StartWatch;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Tells the log what the start of a service waits for where it takes long; the product tells its console instead. */
@ApplicationScoped
class SlowStart {
    private static final Logger LOG = Logger.getLogger(SlowStart.class);
    private static final int FIRST = 0;

    void onStart(@Observes @Priority(FIRST) StartupEvent event) {
        StartWatch.begin(new StartListener() {
            @Override
            public void late(String words) {
                LOG.warn(words);
            }

            @Override
            public void stacks(String text) {
                LOG.warnf("Where each thread stands:%n%s", text);
            }
        });
    }

    void isReady(@Observes @Priority(Integer.MAX_VALUE) StartupEvent event) {
        StartWatch.ready();
    }

    void onStop(@Observes ShutdownEvent event) {
        StartWatch.end();
    }
}
