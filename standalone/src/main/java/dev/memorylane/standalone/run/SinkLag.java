package dev.memorylane.standalone.run;

import dev.memorylane.embedder.milvus.MilvusSink;
import dev.memorylane.schemas.topic.ClientProperties;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.Topics;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/** How far Milvus is behind the topic embeddings, asked of the broker itself. */
@ApplicationScoped
class SinkLag {
    private static final int PATIENCE_SECONDS = 5;

    private final KafkaSettings settings;
    private Admin admin;

    @Inject
    SinkLag(KafkaSettings settings) {
        this.settings = settings;
    }

    /** Whether Milvus has all that is committed; false too while the broker does not answer: then it is not known. */
    boolean isNone() throws InterruptedException {
        try {
            return records() == 0;
        } catch (ExecutionException | TimeoutException unknown) {
            return false;
        }
    }

    /** Committed records that are not in Milvus yet; an upper bound, as the marks of transactions count too. */
    private long records() throws InterruptedException, ExecutionException, TimeoutException {
        Map<TopicPartition, OffsetAndMetadata> done = admin().listConsumerGroupOffsets(
                        settings.prefix() + MilvusSink.GROUP)
                .partitionsToOffsetAndMetadata()
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        Map<TopicPartition, ListOffsetsResultInfo> ends = admin().listOffsets(
                        latest(), new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                .all()
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return ends.entrySet().stream()
                .mapToLong(end -> end.getValue().offset() - committed(done.get(end.getKey())))
                .sum();
    }

    private static long committed(OffsetAndMetadata offset) {
        return offset == null ? 0 : offset.offset();
    }

    private Map<TopicPartition, OffsetSpec> latest() {
        return Topics.EMBEDDINGS.partitions(settings).stream()
                .collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest()));
    }

    private synchronized Admin admin() {
        if (admin == null) {
            admin = Admin.create(ClientProperties.kafka(settings, Map.of()));
        }
        return admin;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close();
        }
    }
}
