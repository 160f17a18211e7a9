package dev.memorylane.gallery.telemetry;

import dev.memorylane.gallery.Gallery;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.Topics;
import dev.memorylane.telemetry.Meters;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What the gallery's view reads of the topics, and how far it is behind. */
@ApplicationScoped
class ReaderMetrics {
    private final Meters meters;
    private final Gallery gallery;

    @Inject
    ReaderMetrics(Meters meters, Gallery gallery) {
        this.meters = meters;
        this.gallery = gallery;
    }

    void onStart(@Observes StartupEvent event, KafkaSettings settings) {
        Topics.all().stream().map(topic -> topic.in(settings)).forEach(this::topic);
    }

    private void topic(String topic) {
        Tags tags = Tags.of("topic", topic);
        meters.counter("gallery.read", "Records of a topic that the gallery read", tags, () -> gallery.traffic()
                .read(topic));
        meters.gauge(
                "gallery.lag", "Records of a topic that the gallery has not fetched yet", tags, () -> gallery.traffic()
                        .lag(topic));
    }
}
