package dev.memorylane.gallery.page;

import dev.memorylane.gallery.Gallery;
import dev.memorylane.gallery.decide.DecisionWriter;
import dev.memorylane.gallery.write.NotWrittenException;
import dev.memorylane.schemas.Decision;
import dev.memorylane.schemas.DecisionKey;
import dev.memorylane.schemas.topic.KafkaSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** Stands where the topic is: what is written is folded at once, unless Kafka is said to be away. */
@Alternative
@ApplicationScoped
public class FoldedDecisions extends DecisionWriter {
    private final Gallery gallery;
    private final List<DecisionKey> written = new ArrayList<>();
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

    void goAway(boolean gone) {
        away = gone;
    }

    /** The keys, in the order in which they were written. */
    synchronized List<DecisionKey> written() {
        return List.copyOf(written);
    }

    @Override
    public synchronized Map<TopicPartition, Long> write(List<Map.Entry<DecisionKey, Decision>> decisions) {
        if (away) {
            throw new NotWrittenException("Kafka does not answer");
        }
        decisions.forEach(said -> {
            written.add(said.getKey());
            gallery.view().apply(said.getKey(), said.getValue());
        });
        return Map.of();
    }
}
