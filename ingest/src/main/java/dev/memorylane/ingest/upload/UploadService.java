package dev.memorylane.ingest.upload;

import dev.memorylane.schemas.lifecycle.Threads;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Opens the uploads of the home at the start, and looks after them until the end. */
@ApplicationScoped
class UploadService {
    private static final Logger LOG = Logger.getLogger(UploadService.class);
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final UploadSettings settings;
    private final DropTargets targets;
    private volatile Uploads uploads;
    private volatile Thread keeper;

    @Inject
    UploadService(UploadSettings settings, DropTargets targets) {
        this.settings = settings;
        this.targets = targets;
    }

    /** For the proxy. */
    protected UploadService() {
        this(null, null);
    }

    void start(@Observes StartupEvent event) {
        settings.folder().ifPresent(this::open);
    }

    private void open(Path folder) {
        try {
            Uploads opened = new Uploads(settings, UploadStore.open(folder), targets, Clock.systemUTC());
            uploads = opened;
            keeper = Thread.ofVirtual().name("uploads").start(() -> keep(opened));
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of unfinished uploads cannot be used: " + folder, e);
        }
    }

    private static void keep(Uploads uploads) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                tidy(uploads);
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            LOG.debug("Uploads are not looked after any more");
        }
    }

    private static void tidy(Uploads uploads) {
        try {
            uploads.tidy();
        } catch (RuntimeException e) {
            LOG.warn("Uploads could not be looked after; it is tried again", e);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        Threads.end(keeper);
    }

    Uploads uploads() throws RefusedException {
        return Optional.ofNullable(uploads)
                .orElseThrow(() -> new RefusedException(
                        RefusedException.NOT_FOUND,
                        "Nothing can be uploaded here: memorylane.ingest.uploads.folder is not set."));
    }
}
