package dev.memorylane.devui;

import dev.memorylane.schemas.topic.KafkaSettings;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Settings of a broker that does not answer. */
record AwayKafka() implements KafkaSettings {
    @Override
    public String bootstrapServers() {
        return "127.0.0.1:1";
    }

    @Override
    public String registryUrl() {
        return "mock://away";
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
    public String prefix() {
        return "memory-lane.";
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
