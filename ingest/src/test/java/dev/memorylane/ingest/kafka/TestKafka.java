package dev.memorylane.ingest.kafka;

import dev.memorylane.schemas.topic.KafkaSettings;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Settings of a cluster, by default of one that is not there. */
public record TestKafka(String registryUrl, String bootstrapServers, String prefix) implements KafkaSettings {
    public TestKafka(String registryUrl) {
        this(registryUrl, "127.0.0.1:1", "test.");
    }

    public TestKafka on(String servers, String names) {
        return new TestKafka(registryUrl, servers, names);
    }

    @Override
    public Map<String, String> properties() {
        return Map.of();
    }

    @Override
    public Optional<Path> propertiesFile() {
        return Optional.empty();
    }

    @Override
    public int partitions() {
        return 4;
    }

    @Override
    public short replication() {
        return 1;
    }
}
