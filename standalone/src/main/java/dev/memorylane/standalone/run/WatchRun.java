package dev.memorylane.standalone.run;

import static jakarta.interceptor.Interceptor.Priority.PLATFORM_BEFORE;

import dev.memorylane.schemas.lifecycle.Threads;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.PrintStream;
import org.jboss.logging.Logger;

/** Keeps watching: shows progress while there is some, and ends the quiet period when a scan is worked off. */
@ApplicationScoped
class WatchRun {
    private static final Logger LOG = Logger.getLogger(WatchRun.class);
    private static final long TICK_MS = 500;
    private static final long NANOS_PER_MS = 1_000_000;
    /** Looks at a large library take long: they get at most one part in so many of a core. */
    private static final long SELDOM = 20;

    @Inject
    RunSettings settings;

    @Inject
    Work work;

    @Inject
    Haste haste;

    private volatile Thread thread;

    void start(PrintStream out) {
        out.println("Watching. Ctrl-C stops; the next start goes on where this one ended.");
        thread = Thread.ofPlatform().name("progress").daemon().start(() -> watch(out));
    }

    /** Before all else: it asks the services, which do not know anything any more once they are stopped. */
    void stop(@Observes @Priority(PLATFORM_BEFORE) ShutdownEvent event) {
        Threads.end(thread);
    }

    private void watch(PrintStream out) {
        ProgressLine progress = new ProgressLine(out, work);
        boolean caughtUp = false;
        while (!Thread.currentThread().isInterrupted()) {
            long begun = System.nanoTime();
            try {
                if (settings.confirmRemovals() && !caughtUp) {
                    work.confirmRemovals();
                }
                caughtUp = caughtUp || work.done();
                haste.whenAllIs(!caughtUp && work.scanned() && work.embedded());
                progress.show();
                Thread.sleep(Math.max(TICK_MS, SELDOM * (System.nanoTime() - begun) / NANOS_PER_MS));
            } catch (InterruptedException e) {
                return;
            } catch (Exception e) {
                LOG.warn("Progress is not known at the moment", e);
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(TICK_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
