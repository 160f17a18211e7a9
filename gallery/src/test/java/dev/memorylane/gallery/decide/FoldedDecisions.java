package dev.memorylane.gallery.decide;

import dev.memorylane.gallery.Gallery;
import dev.memorylane.schemas.Decision;
import dev.memorylane.schemas.DecisionKey;
import dev.memorylane.schemas.topic.KafkaSettings;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** For a gallery that reads no topics: what is said goes into its view at once. */
@Alternative
@Priority(1)
@ApplicationScoped
public class FoldedDecisions extends DecisionWriter {
    private final Gallery gallery;

    @Inject
    public FoldedDecisions(KafkaSettings kafka, Gallery gallery) {
        super(kafka);
        this.gallery = gallery;
    }

    /** For the proxy. */
    protected FoldedDecisions() {
        this.gallery = null;
    }

    @Override
    public Map<TopicPartition, Long> write(List<Map.Entry<DecisionKey, Decision>> decisions) {
        decisions.forEach(one -> gallery.view().apply(one.getKey(), one.getValue()));
        return Map.of();
    }
}
