package dev.memorylane.gallery.sidecar;

import dev.memorylane.gallery.Gallery;
import dev.memorylane.gallery.GallerySettings;
import dev.memorylane.gallery.decide.DecisionWriter;
import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.SaidDecision;
import dev.memorylane.gallery.view.WrittenSidecar;
import dev.memorylane.gallery.write.NotWrittenException;
import dev.memorylane.schemas.Decision;
import dev.memorylane.schemas.DecisionKey;
import dev.memorylane.schemas.lifecycle.Threads;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Follows sidecars into which an export wrote, and says as decisions what another program changed there. */
@ApplicationScoped
public class SidecarFollower {
    private static final Logger LOG = Logger.getLogger(SidecarFollower.class);
    private static final long LOOK_MS = 1_000;

    private final Gallery gallery;
    private final GallerySettings settings;
    private final DecisionWriter writer;
    private final Clock clock = Clock.systemUTC();
    private final Set<WrittenSidecar> answered = new HashSet<>();
    private Thread thread;

    @Inject
    public SidecarFollower(Gallery gallery, GallerySettings settings, DecisionWriter writer) {
        this.gallery = gallery;
        this.settings = settings;
        this.writer = writer;
    }

    void start(@Observes StartupEvent event) {
        if (settings.readTopics() && settings.sidecarDecisions()) {
            thread = Thread.ofPlatform().daemon().name("gallery-sidecars").start(this::follow);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        Threads.end(thread);
    }

    private void follow() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(LOOK_MS);
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() throws InterruptedException {
        List<WrittenSidecar> changed = gallery.view().writtenSidecars().stream()
                .filter(sidecar -> !answered.contains(sidecar))
                .toList();
        // Without all that was said by now, an older word could be taken for the last.
        if (changed.isEmpty() || !gallery.caughtUp()) {
            return;
        }
        try {
            changed.stream()
                    .collect(Collectors.groupingBy(WrittenSidecar::library))
                    .forEach((library, sidecars) -> answer(gallery.library(library), sidecars));
            answered.retainAll(Set.copyOf(gallery.view().writtenSidecars()));
            answered.addAll(changed);
        } catch (NotWrittenException away) {
            LOG.debugf("Ratings changed in sidecars wait: %s", away.getMessage());
        } catch (RuntimeException e) {
            LOG.warnf(e, "Ratings changed in sidecars could not be followed; they are looked at again");
        }
    }

    private void answer(LibrarySnapshot library, List<WrittenSidecar> sidecars) {
        SidecarPhotos photos = new SidecarPhotos(library.photos().values());
        Map<DecisionKey, SaidDecision> standing = new HashMap<>();
        library.decisions().forEach(said -> standing.put(said.keyIn(library.library()), said));
        Map<DecisionKey, Decision> decisions = new LinkedHashMap<>();
        for (WrittenSidecar sidecar : sidecars) {
            photos.of(sidecar.uri())
                    .forEach(photo ->
                            decisions.putAll(new SidecarAnswer(sidecar, photo, standing, clock.instant()).decisions()));
        }
        if (!decisions.isEmpty()) {
            writer.write(decisions);
            LOG.infof("%d decisions taken from sidecars of %s", decisions.size(), library.library());
        }
    }
}
