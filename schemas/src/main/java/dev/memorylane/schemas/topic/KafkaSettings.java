package dev.memorylane.schemas.topic;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where Kafka and the schema registry are, and how our topics are laid out there. */
@ConfigMapping(prefix = "memorylane.kafka")
public interface KafkaSettings {
    /** Brokers to start from, {@code host:port,host:port}. */
    @WithDefault("localhost:9092")
    String bootstrapServers();

    /** Base URL of a registry that speaks the Confluent API. */
    @WithDefault("http://localhost:8081")
    String registryUrl();

    /**
     * Further settings of every Kafka client, registry client and serializer, under their own names: {@code
     * memorylane.kafka.properties."security.protocol"=SASL_SSL}, {@code "sasl.jaas.config"}, {@code
     * "schema.registry.ssl.truststore.location"}, {@code "basic.auth.user.info"}. What the flow itself rests on (acks,
     * isolation, commits) is not changed by them.
     */
    Map<String, String> properties();

    /** A file of such settings, as Kafka's own tools take it by {@code --command-config}: the place for passwords. */
    Optional<Path> propertiesFile();

    /** Put before every topic name, application id and consumer group, so that several systems share one cluster. */
    @WithDefault("memory-lane.")
    String prefix();

    /** Partitions of each topic; fixed once the topics exist, as libraries are spread by it. */
    @WithDefault("4")
    int partitions();

    /** Copies of each partition; 3 on a cluster that must survive a broker. */
    @WithDefault("1")
    short replication();
}
