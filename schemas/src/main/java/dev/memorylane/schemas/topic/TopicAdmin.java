package dev.memorylane.schemas.topic;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the topics with their declared settings, and refuses a cluster whose topics are laid out otherwise. */
public final class TopicAdmin {
    private final KafkaSettings settings;

    public TopicAdmin(KafkaSettings settings) {
        this.settings = settings;
    }

    /**
     * Creates what is missing and checks the partition counts of what is there.
     *
     * @throws IllegalStateException when a topic has another number of partitions than configured
     */
    public void ensure() {
        Admin admin = Admin.create(ClientProperties.kafka(settings, Map.of()));
        try {
            Set<String> present = admin.listTopics().names().get();
            Topics.all().stream()
                    .filter(topic -> !present.contains(topic.in(settings)))
                    .forEach(topic -> create(admin, topic));
            admin.describeTopics(names()).allTopicNames().get().values().forEach(this::checkPartitions);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the topics were created", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "The topics could not be created on " + settings.bootstrapServers() + ": "
                            + e.getCause().getMessage(),
                    e.getCause());
        } finally {
            // At once: otherwise it waits for answers of a broker that is away, also when the process is to end.
            admin.close(Duration.ZERO);
        }
    }

    private Set<String> names() {
        return Topics.all().stream().map(topic -> topic.in(settings)).collect(Collectors.toSet());
    }

    private void create(Admin admin, Topic<?, ?> topic) {
        NewTopic wanted = new NewTopic(topic.in(settings), settings.partitions(), settings.replication())
                .configs(Topics.settings());
        try {
            admin.createTopics(Set.of(wanted)).all().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while topic " + wanted.name() + " was created", e);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("Topic " + wanted.name() + " could not be created", e.getCause());
            }
        }
    }

    private void checkPartitions(TopicDescription topic) {
        int found = topic.partitions().size();
        if (found != settings.partitions()) {
            throw new IllegalStateException(
                    "Topic %s has %d partitions, but memorylane.kafka.partitions is %d. Set it to %d, or use another memorylane.kafka.prefix."
                            .formatted(topic.name(), found, settings.partitions(), found));
        }
    }
}
