package dev.memorylane.gallery.read;

import dev.memorylane.gallery.view.LibraryView;
import dev.memorylane.schemas.serde.ConfluentSerdes;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.Topic;
import dev.memorylane.schemas.topic.Topics;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * One topic and what is done with its records.
 *
 * @param topic its name on the broker
 * @param key reads keys
 * @param value reads values
 * @param fold takes both; the value may be null
 */
record TopicFold<K extends SpecificRecord, V extends SpecificRecord>(
        String topic, Deserializer<K> key, Deserializer<V> value, Fold<K, V> fold) {

    /** What is done with a record. */
    interface Fold<K, V> {
        /** @param written when it was */
        void take(K key, V value, Instant written);
    }

    /** The topics that the view is made of. */
    static List<TopicFold<?, ?>> into(LibraryView view, KafkaSettings settings) {
        ConfluentSerdes serdes = new ConfluentSerdes(settings);
        return List.of(
                of(Topics.OBJECTS, serdes, settings, view::apply),
                timed(Topics.PHOTOS, serdes, settings, view::apply),
                timed(Topics.EMBEDDINGS, serdes, settings, view::apply),
                of(Topics.REJECTIONS, serdes, settings, view::apply),
                of(Topics.SHORTLISTS, serdes, settings, view::apply),
                of(Topics.DECISIONS, serdes, settings, view::apply),
                of(Topics.PREFERENCES, serdes, settings, view::apply),
                of(Topics.RETRIES, serdes, settings, view::apply));
    }

    private static <K extends SpecificRecord, V extends SpecificRecord> TopicFold<K, V> of(
            Topic<K, V> topic, ConfluentSerdes serdes, KafkaSettings settings, BiConsumer<K, V> fold) {
        return timed(topic, serdes, settings, (key, value, _) -> fold.accept(key, value));
    }

    private static <K extends SpecificRecord, V extends SpecificRecord> TopicFold<K, V> timed(
            Topic<K, V> topic, ConfluentSerdes serdes, KafkaSettings settings, Fold<K, V> fold) {
        return new TopicFold<>(
                topic.in(settings),
                serdes.key(topic).deserializer(),
                serdes.value(topic).deserializer(),
                fold);
    }

    /**
     * Decodes and folds one record.
     *
     * @throws org.apache.kafka.common.errors.SerializationException when the registry is away, or the bytes are no Avro
     *     of ours
     */
    void take(ConsumerRecord<byte[], byte[]> message) {
        K readKey = key.deserialize(topic, message.key());
        V readValue = message.value() == null ? null : value.deserialize(topic, message.value());
        if (readKey != null) {
            fold.take(readKey, readValue, Instant.ofEpochMilli(message.timestamp()));
        }
    }
}
