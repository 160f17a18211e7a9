package dev.memorylane.ingest.kafka;

import dev.memorylane.ingest.memory.Batch;
import dev.memorylane.schemas.ObjectKey;
import dev.memorylane.schemas.ObjectSeen;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoKey;
import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.RejectionKey;
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
    private final Writing<PhotoKey, Photo> photos;
    private final Writing<RejectionKey, PhotoRejection> rejections;
    private final Writing<ObjectKey, ObjectSeen> objects;

    Wire(KafkaSettings settings, ConfluentSerdes serdes) {
        photos = Writing.to(Topics.PHOTOS, settings, serdes);
        rejections = Writing.to(Topics.REJECTIONS, settings, serdes);
        objects = Writing.to(Topics.OBJECTS, settings, serdes);
    }

    List<ProducerRecord<byte[], byte[]>> records(Batch batch) {
        return Stream.of(
                        photos.records(batch.photos()),
                        rejections.records(batch.rejections()),
                        objects.records(batch.objects()))
                .flatMap(records -> records)
                .toList();
    }

    /** One topic, with serializers that live as long as this: each new one asks the registry for its schema. */
    private record Writing<K extends SpecificRecord, V extends SpecificRecord>(
            Topic<K, V> topic, KafkaSettings settings, Serializer<K> keys, Serializer<V> values) {

        static <K extends SpecificRecord, V extends SpecificRecord> Writing<K, V> to(
                Topic<K, V> topic, KafkaSettings settings, ConfluentSerdes serdes) {
            return new Writing<>(
                    topic,
                    settings,
                    serdes.key(topic).serializer(),
                    serdes.value(topic).serializer());
        }

        Stream<ProducerRecord<byte[], byte[]>> records(Map<K, V> batch) {
            String name = topic.in(settings);
            return batch.entrySet().stream()
                    .map(entry -> new ProducerRecord<>(
                            name,
                            topic.partitionOf(entry.getKey(), settings.partitions()),
                            keys.serialize(name, entry.getKey()),
                            values.serialize(name, entry.getValue())));
        }
    }
}
