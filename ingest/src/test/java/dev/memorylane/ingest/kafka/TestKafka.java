package dev.memorylane.ingest.kafka;

import dev.memorylane.schemas.topic.KafkaSettings;

/** Settings of a cluster that is not there. */
record TestKafka(String registryUrl) implements KafkaSettings {
    @Override
    public String bootstrapServers() {
        return "127.0.0.1:1";
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
