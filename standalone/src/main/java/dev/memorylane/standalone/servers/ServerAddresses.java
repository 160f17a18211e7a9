package dev.memorylane.standalone.servers;

import java.net.URI;

/**
 * Where the servers are reached; good for as long as they run, restarts included.
 *
 * @param bootstrapServers of the Kafka broker, {@code host:port}
 * @param registry base of the Confluent API of the schema registry
 * @param milvus of Milvus, {@code http://host:port}
 */
public record ServerAddresses(String bootstrapServers, URI registry, URI milvus) {}
