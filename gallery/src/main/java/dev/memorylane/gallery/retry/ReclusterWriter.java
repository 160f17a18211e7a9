package dev.memorylane.gallery.retry;

import dev.memorylane.gallery.write.NotWrittenException;
import dev.memorylane.gallery.write.TopicWriter;
import dev.memorylane.schemas.ReclusterKey;
import dev.memorylane.schemas.ReclusterRequest;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.Topics;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes requests to cluster windows anew; the clusterer, wherever it runs, reads them and answers each once. */
@ApplicationScoped
public class ReclusterWriter {
    private final TopicWriter<ReclusterKey, ReclusterRequest> writer;
    private final Clock clock = Clock.systemUTC();

    @Inject
    public ReclusterWriter(KafkaSettings kafka) {
        writer = new TopicWriter<>(kafka, Topics.RECLUSTERS);
    }

    /** For the proxy. */
    protected ReclusterWriter() {
        writer = null;
    }

    /**
     * Asks for a look at each window.
     *
     * @param who a name, or the program
     * @throws NotWrittenException where the broker or the registry does not answer; asking again does no harm
     */
    public void ask(String library, Collection<String> windows, String who) {
        Map<ReclusterKey, ReclusterRequest> requests = new LinkedHashMap<>();
        windows.forEach(window -> requests.put(
                new ReclusterKey(library, window),
                ReclusterRequest.newBuilder()
                        .setAt(clock.instant().truncatedTo(ChronoUnit.MILLIS))
                        .setWho(who)
                        .build()));
        writer.write(requests);
    }

    void stop(@Observes ShutdownEvent event) {
        if (writer != null) {
            writer.close();
        }
    }
}
