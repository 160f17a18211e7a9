package dev.memorylane.ingest.kafka;

import dev.memorylane.schemas.topic.ClientProperties;
import dev.memorylane.schemas.topic.KafkaSettings;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;

/** Which cluster and which topics these are. Topics that were deleted and made again have the same names, not the same ids. */
final class Origin {
    private Origin() {}

    static String of(KafkaSettings settings, Collection<String> topics) {
        try (Admin admin = Admin.create(ClientProperties.kafka(settings, Map.of()))) {
            Map<String, TopicDescription> described =
                    new TreeMap<>(admin.describeTopics(topics).allTopicNames().get());
            StringBuilder origin =
                    new StringBuilder(admin.describeCluster().clusterId().get());
            described.forEach((name, topic) -> origin.append(' ')
                    .append(name)
                    .append('=')
                    .append(topic.topicId())
                    .append('*')
                    .append(topic.partitions().size()));
            return origin.toString();
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            throw new KafkaException(
                    "The topics could not be described: " + e.getCause().getMessage(), e.getCause());
        }
    }
}
