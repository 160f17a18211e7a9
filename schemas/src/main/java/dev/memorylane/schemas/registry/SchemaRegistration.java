package dev.memorylane.schemas.registry;

import dev.memorylane.schemas.outage.Address;
import dev.memorylane.schemas.topic.ClientProperties;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.Topic;
import dev.memorylane.schemas.topic.Topics;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.avro.AvroSchemaProvider;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClientFactory;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;

/** Registers key and value schema of every topic at start, each subject held to BACKWARD compatibility. */
public final class SchemaRegistration {
    private static final int CACHE = 64;
    private static final int NOT_FOUND = 404;
    private static final String BACKWARD = "BACKWARD";

    private final KafkaSettings settings;

    public SchemaRegistration(KafkaSettings settings) {
        this.settings = settings;
    }

    /** @throws IllegalStateException when the registry cannot be reached or refuses a schema, and why */
    public void registerAll() {
        try (SchemaRegistryClient client = client()) {
            for (Topic<?, ?> topic : Topics.all()) {
                register(client, topic.in(settings) + "-key", topic.keyType());
                register(client, topic.in(settings) + "-value", topic.valueType());
            }
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The schema registry at %s cannot be reached: %s. Is it running?"
                            .formatted(Address.shown(settings.registryUrl()), e.getMessage()),
                    e);
        }
    }

    private SchemaRegistryClient client() {
        return SchemaRegistryClientFactory.newClient(
                List.of(settings.registryUrl()),
                CACHE,
                List.of(new AvroSchemaProvider()),
                ClientProperties.registry(settings, Map.of()),
                Map.of());
    }

    private static void register(SchemaRegistryClient client, String subject, Class<?> type) throws IOException {
        Schema schema = SpecificData.get().getSchema(type);
        try {
            client.register(subject, new AvroSchema(schema));
            holdToBackward(client, subject);
        } catch (RestClientException e) {
            throw new IllegalStateException(
                    "The schema registry refuses %s for subject %s: %s"
                            .formatted(schema.getFullName(), subject, e.getMessage()),
                    e);
        }
    }

    /** Several services may start at one moment: whoever comes second finds it done. */
    private static void holdToBackward(SchemaRegistryClient client, String subject)
            throws IOException, RestClientException {
        if (isBackward(client, subject)) {
            return;
        }
        try {
            client.updateCompatibility(subject, BACKWARD);
        } catch (RestClientException e) {
            if (!isBackward(client, subject)) {
                throw e;
            }
        }
    }

    private static boolean isBackward(SchemaRegistryClient client, String subject)
            throws IOException, RestClientException {
        try {
            return BACKWARD.equals(client.getCompatibility(subject));
        } catch (RestClientException e) {
            if (e.getStatus() == NOT_FOUND) {
                return false;
            }
            throw e;
        }
    }
}
