package dev.memorylane.gallery.decide;

import dev.memorylane.gallery.Gallery;
import dev.memorylane.gallery.write.NotWrittenException;
import dev.memorylane.schemas.Decision;
import dev.memorylane.schemas.DecisionKey;
import dev.memorylane.schemas.topic.KafkaSettings;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.common.TopicPartition;

/** For a gallery that reads no topics: what is said goes into its view at once, unless Kafka is said to be away. */
@Alternative
@Priority(1)
@ApplicationScoped
public class FoldedDecisions extends DecisionWriter {
    private final Gallery gallery;
    private final List<DecisionKey> written = new CopyOnWriteArrayList<>();
    private volatile boolean away;

    @Inject
    public FoldedDecisions(KafkaSettings kafka, Gallery gallery) {
        super(kafka);
        this.gallery = gallery;
    }

    /** For the proxy. */
    protected FoldedDecisions() {
        this.gallery = null;
    }

    public void goAway(boolean gone) {
        away = gone;
    }

    /** The keys, in the order in which they were written. */
    public List<DecisionKey> written() {
        return List.copyOf(written);
    }

    @Override
    public Map<TopicPartition, Long> write(List<Map.Entry<DecisionKey, Decision>> decisions) {
        if (away) {
            throw new NotWrittenException("Kafka does not answer");
        }
        decisions.forEach(one -> {
            written.add(one.getKey());
            gallery.view().apply(one.getKey(), one.getValue());
        });
        return Map.of();
    }
}
