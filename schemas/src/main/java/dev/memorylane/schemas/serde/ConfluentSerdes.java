package dev.memorylane.schemas.serde;

import dev.memorylane.schemas.topic.ClientProperties;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.Topic;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroDeserializerConfig;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import io.confluent.kafka.serializers.KafkaAvroSerializerConfig;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Serdes of the Confluent wire format (a zero byte, the schema id in four, Avro binary), for our topics.
 *
 * <p>Schemas are registered once at start ({@link dev.memorylane.schemas.registry.SchemaRegistration}), never by a
 * serializer on its way: a program with a stray schema fails instead of changing the contract.
 */
public final class ConfluentSerdes {
    private final Map<String, Object> config;

    public ConfluentSerdes(KafkaSettings settings) {
        config = clientConfig(settings);
    }

    public <K extends SpecificRecord> Serde<K> key(Topic<K, ?> topic) {
        return serde(topic.keyType(), true);
    }

    public <V extends SpecificRecord> Serde<V> value(Topic<?, V> topic) {
        return serde(topic.valueType(), false);
    }

    private <T extends SpecificRecord> Serde<T> serde(Class<T> type, boolean isKey) {
        KafkaAvroSerializer serializer = new KafkaAvroSerializer();
        serializer.configure(config, isKey);
        Map<String, Object> reading = new HashMap<>(config);
        reading.put(
                isKey
                        ? KafkaAvroDeserializerConfig.SPECIFIC_AVRO_KEY_TYPE_CONFIG
                        : KafkaAvroDeserializerConfig.SPECIFIC_AVRO_VALUE_TYPE_CONFIG,
                type.getName());
        KafkaAvroDeserializer deserializer = new KafkaAvroDeserializer();
        deserializer.configure(reading, isKey);
        return typed(serializer, deserializer);
    }

    @SuppressWarnings(
            "unchecked") // Confluent's serializers take any object; the topic's type bounds what we hand them.
    private static <T> Serde<T> typed(KafkaAvroSerializer serializer, KafkaAvroDeserializer deserializer) {
        return Serdes.serdeFrom(
                (Serializer<T>) (Serializer<?>) serializer, (Deserializer<T>) (Deserializer<?>) deserializer);
    }

    private static Map<String, Object> clientConfig(KafkaSettings settings) {
        Map<String, Object> config = new HashMap<>();
        config.put(KafkaAvroSerializerConfig.SCHEMA_REGISTRY_URL_CONFIG, settings.registryUrl());
        config.put(KafkaAvroSerializerConfig.AUTO_REGISTER_SCHEMAS, false);
        config.put(KafkaAvroDeserializerConfig.SPECIFIC_AVRO_READER_CONFIG, true);
        return ClientProperties.registry(settings, config);
    }
}
