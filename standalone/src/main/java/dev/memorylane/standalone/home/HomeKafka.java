package dev.memorylane.standalone.home;

import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.standalone.servers.ServerAddresses;
import io.smallrye.config.SmallRyeConfigBuilder;

/** The Kafka of a running home for commands beside it: what was configured, at the addresses that the home noted. */
public final class HomeKafka {
    private HomeKafka() {}

    public static KafkaSettings of(ServerAddresses servers) {
        return new SmallRyeConfigBuilder()
                .withMapping(KafkaSettings.class)
                .addDefaultInterceptors()
                .addDefaultSources()
                .withDefaultValue("memorylane.kafka.bootstrap-servers", servers.bootstrapServers())
                .withDefaultValue(
                        "memorylane.kafka.registry-url", servers.registry().toString())
                .build()
                .getConfigMapping(KafkaSettings.class);
    }
}
