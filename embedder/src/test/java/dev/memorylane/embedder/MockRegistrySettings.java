package dev.memorylane.embedder;

import dev.memorylane.schemas.topic.KafkaSettings;

/** Confluent's own in-memory registry, and no broker: TopologyTestDriver needs none. */
record MockRegistrySettings() implements KafkaSettings {
    @Override
    public java.util.Map<String, String> properties() {
        return java.util.Map.of();
    }

    @Override
    public java.util.Optional<java.nio.file.Path> propertiesFile() {
        return java.util.Optional.empty();
    }

    @Override
    public String bootstrapServers() {
        return "none:9092";
    }

    @Override
    public String registryUrl() {
        return "mock://embedder";
    }

    @Override
    public String prefix() {
        return "test.";
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
