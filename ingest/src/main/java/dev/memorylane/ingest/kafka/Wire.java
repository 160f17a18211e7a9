package dev.memorylane.ingest.kafka;

import dev.memorylane.ingest.memory.Batch;
import dev.memorylane.schemas.serde.ConfluentSerdes;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.Topic;
import dev.memorylane.schemas.topic.Topics;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serializer;

/** A batch as bytes. All of it is serialized before any is sent: a registry that is away opens no transaction. */
final class Wire {
    private final KafkaSettings settings;
    private final ConfluentSerdes serdes;

    Wire(KafkaSettings settings, ConfluentSerdes serdes) {
        this.settings = settings;
        this.serdes = serdes;
    }

    List<ProducerRecord<byte[], byte[]>> records(Batch batch) {
        return Stream.of(
                        records(Topics.PHOTOS, batch.photos()),
                        records(Topics.REJECTIONS, batch.rejections()),
                        records(Topics.OBJECTS, batch.objects()))
                .flatMap(records -> records)
                .toList();
    }

    private <K extends SpecificRecord, V extends SpecificRecord> Stream<ProducerRecord<byte[], byte[]>> records(
            Topic<K, V> topic, Map<K, V> values) {
        String name = topic.in(settings);
        Serializer<K> keys = serdes.key(topic).serializer();
        Serializer<V> bodies = serdes.value(topic).serializer();
        return values.entrySet().stream()
                .map(entry -> new ProducerRecord<>(
                        name,
                        topic.partitionOf(entry.getKey(), settings.partitions()),
                        keys.serialize(name, entry.getKey()),
                        bodies.serialize(name, entry.getValue())));
    }
}
