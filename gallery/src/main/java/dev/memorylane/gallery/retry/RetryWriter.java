package dev.memorylane.gallery.retry;

import dev.memorylane.gallery.view.PhotoEntry;
import dev.memorylane.gallery.view.Rejection;
import dev.memorylane.gallery.write.NotWrittenException;
import dev.memorylane.gallery.write.TopicWriter;
import dev.memorylane.schemas.RetryKey;
import dev.memorylane.schemas.RetryRequest;
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

/** Writes requests for another attempt; ingest and embedder, wherever they run, read them and answer each once. */
@ApplicationScoped
public class RetryWriter {
    private final TopicWriter<RetryKey, RetryRequest> writer;
    private final Clock clock = Clock.systemUTC();

    @Inject
    public RetryWriter(KafkaSettings kafka) {
        writer = new TopicWriter<>(kafka, Topics.RETRIES);
    }

    /** For the proxy. */
    protected RetryWriter() {
        writer = null;
    }

    /**
     * Asks for one more attempt at each.
     *
     * @param who a name, or the program
     * @throws NotWrittenException where the broker or the registry does not answer; asking again does no harm
     */
    public void ask(String library, Collection<Rejection> rejections, String who) {
        Map<RetryKey, RetryRequest> requests = new LinkedHashMap<>();
        rejections.forEach(rejection -> requests.put(
                new RetryKey(library, rejection.subject()),
                rejection.request(clock.instant().truncatedTo(ChronoUnit.MILLIS), who)));
        writer.write(requests);
    }

    /**
     * Asks that photos be sent on their way anew although nothing changed.
     *
     * @param who a name, or the program
     * @throws NotWrittenException where the broker or the registry does not answer; asking again does no harm
     */
    public void replay(String library, Collection<PhotoEntry> photos, String who) {
        Map<RetryKey, RetryRequest> requests = new LinkedHashMap<>();
        photos.forEach(photo -> requests.put(
                new RetryKey(library, photo.photoId()),
                RetryRequest.newBuilder()
                        .setAt(clock.instant().truncatedTo(ChronoUnit.MILLIS))
                        .setWho(who)
                        .setPhotoVersion(photo.replay().version())
                        .build()));
        writer.write(requests);
    }

    void stop(@Observes ShutdownEvent event) {
        writer.close();
    }
}
