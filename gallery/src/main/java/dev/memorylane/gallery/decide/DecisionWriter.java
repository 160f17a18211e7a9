package dev.memorylane.gallery.decide;

import dev.memorylane.gallery.write.NotWrittenException;
import dev.memorylane.gallery.write.TopicWriter;
import dev.memorylane.schemas.Decision;
import dev.memorylane.schemas.DecisionKey;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.Topics;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** Writes decisions. */
@ApplicationScoped
public class DecisionWriter implements AutoCloseable {
    private final TopicWriter<DecisionKey, Decision> writer;

    @Inject
    public DecisionWriter(KafkaSettings kafka) {
        writer = new TopicWriter<>(kafka, Topics.DECISIONS);
    }

    /** For the proxy. */
    protected DecisionWriter() {
        writer = null;
    }

    /**
     * Writes them all, in the order of the map.
     *
     * @throws NotWrittenException where the broker or the registry does not answer; some may have been written, and
     *     writing them again changes nothing
     */
    public void write(Map<DecisionKey, Decision> decisions) {
        write(List.copyOf(decisions.entrySet()));
    }

    /**
     * Writes them all, in this order.
     *
     * @return behind which offset of each partition they stand
     * @throws NotWrittenException where the broker or the registry does not answer; some may have been written, and
     *     writing them again changes nothing
     */
    public Map<TopicPartition, Long> write(List<Map.Entry<DecisionKey, Decision>> decisions) {
        return writer.write(decisions);
    }

    void stop(@Observes ShutdownEvent event) {
        close();
    }

    @Override
    public void close() {
        writer.close();
    }
}
