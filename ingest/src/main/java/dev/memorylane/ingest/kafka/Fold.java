package dev.memorylane.ingest.kafka;

import dev.memorylane.ingest.memory.Memory;
import dev.memorylane.ingest.source.Source;
import dev.memorylane.schemas.ObjectKey;
import dev.memorylane.schemas.ObjectSeen;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoKey;
import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.RejectionKey;
import dev.memorylane.schemas.RejectionStage;
import dev.memorylane.schemas.outage.Infrastructure;
import dev.memorylane.schemas.serde.ConfluentSerdes;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.Topic;
import dev.memorylane.schemas.topic.Topics;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.jboss.logging.Logger;

/** Folds records of the three topics into the memory of one source. */
final class Fold {
    private static final Logger LOG = Logger.getLogger(Fold.class);

    private final Source source;
    private final Memory memory;
    private final Map<String, Consumer<ConsumerRecord<byte[], byte[]>>> byTopic;

    Fold(KafkaSettings settings, ConfluentSerdes serdes, Source source, Memory memory) {
        this.source = source;
        this.memory = memory;
        byTopic = Map.of(
                Topics.OBJECTS.in(settings), decoder(serdes, Topics.OBJECTS, this::object),
                Topics.PHOTOS.in(settings), decoder(serdes, Topics.PHOTOS, this::photo),
                Topics.REJECTIONS.in(settings), decoder(serdes, Topics.REJECTIONS, this::rejection));
    }

    /** @throws SerializationException when the registry is away; a record that is no Avro of ours is passed over */
    void take(ConsumerRecord<byte[], byte[]> record) {
        try {
            byTopic.get(record.topic()).accept(record);
        } catch (SerializationException e) {
            if (Infrastructure.isAway(e)) {
                throw e;
            }
            LOG.warnf(
                    "A record of %s (partition %d, offset %d) cannot be read and is passed over: %s",
                    record.topic(), record.partition(), record.offset(), e.getMessage());
        }
    }

    private static <K extends SpecificRecord, V extends SpecificRecord>
            Consumer<ConsumerRecord<byte[], byte[]>> decoder(
                    ConfluentSerdes serdes, Topic<K, V> topic, BiConsumer<K, V> taker) {
        Deserializer<K> keys = serdes.key(topic).deserializer();
        Deserializer<V> values = serdes.value(topic).deserializer();
        return record -> taker.accept(
                keys.deserialize(record.topic(), record.key()), values.deserialize(record.topic(), record.value()));
    }

    private void object(ObjectKey key, ObjectSeen value) {
        if (key.getSource().equals(source.id().value())) {
            memory.put(key.getUri(), value);
        }
    }

    private void photo(PhotoKey key, Photo value) {
        if (key.getLibrary().equals(source.library())) {
            memory.put(key.getPhotoId(), value);
        }
    }

    private void rejection(RejectionKey key, PhotoRejection value) {
        boolean ours = key.getLibrary().equals(source.library());
        if (ours && (value == null || value.getStage() == RejectionStage.INGEST)) {
            memory.put(key.getSubject(), value);
        }
    }
}
