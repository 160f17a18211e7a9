package dev.memorylane.streams;

import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.RejectionCode;
import dev.memorylane.schemas.RejectionKey;
import dev.memorylane.schemas.RejectionStage;
import dev.memorylane.schemas.serde.ConfluentSerdes;
import dev.memorylane.schemas.topic.ClientProperties;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.Topics;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Publishes what could not be read from a topic as a rejection; the library is unknown, as the key may be unreadable too. */
final class RejectionPublisher implements AutoCloseable {
    private static final String UNKNOWN_LIBRARY = "";

    private final KafkaSettings settings;
    private final KafkaProducer<RejectionKey, PhotoRejection> producer;

    RejectionPublisher(KafkaSettings settings) {
        this.settings = settings;
        ConfluentSerdes serdes = new ConfluentSerdes(settings);
        producer = new KafkaProducer<>(
                ClientProperties.kafka(
                        settings,
                        Map.of(
                                ProducerConfig.ACKS_CONFIG, "all",
                                ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd")),
                serdes.key(Topics.REJECTIONS).serializer(),
                serdes.value(Topics.REJECTIONS).serializer());
    }

    /** Returns once the broker has it, or throws. */
    void publish(ConsumerRecord<byte[], byte[]> bad, Exception failure) {
        RejectionKey key = new RejectionKey(UNKNOWN_LIBRARY, subject(bad));
        int partition = Topics.REJECTIONS.partitionOf(key, settings.partitions());
        try {
            producer.send(new ProducerRecord<>(Topics.REJECTIONS.in(settings), partition, key, rejection(bad, failure)))
                    .get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    static String subject(ConsumerRecord<?, ?> bad) {
        return bad.topic() + "-" + bad.partition() + "@" + bad.offset();
    }

    static PhotoRejection rejection(ConsumerRecord<?, ?> bad, Exception failure) {
        Instant at = Instant.ofEpochMilli(bad.timestamp());
        return PhotoRejection.newBuilder()
                .setStage(RejectionStage.STREAM)
                .setCode(RejectionCode.UNDECODABLE_RECORD)
                .setMessage(
                        "The record %s holds bytes that no schema explains (%s). Another program wrote to this topic; write it again with the Avro serializer and a registered schema."
                                .formatted(subject(bad), failure.getMessage()))
                .setFirstAt(at)
                .setLastAt(at)
                .build();
    }

    @Override
    public void close() {
        producer.close();
    }
}
