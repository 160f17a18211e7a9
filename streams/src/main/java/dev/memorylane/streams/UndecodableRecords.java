package dev.memorylane.streams;

import dev.memorylane.schemas.outage.Infrastructure;
import dev.memorylane.schemas.topic.KafkaSettings;
import io.smallrye.config.SmallRyeConfig;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

/**
 * Bytes that no schema explains become a rejection and are passed over; a registry that is away fails the thread instead,
 * which then reads the same record again.
 */
public class UndecodableRecords implements DeserializationExceptionHandler {
    private static final Logger LOG = Logger.getLogger(UndecodableRecords.class);

    private KafkaSettings settings;

    @Override
    public void configure(Map<String, ?> configs) {
        settings = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class).getConfigMapping(KafkaSettings.class);
    }

    @Override
    public DeserializationHandlerResponse handle(
            ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> bad, Exception failure) {
        if (Infrastructure.isAway(failure)) {
            return DeserializationHandlerResponse.FAIL;
        }
        LOG.errorf(
                failure,
                "The record at offset %d of %s-%d cannot be read and is rejected",
                bad.offset(),
                bad.topic(),
                bad.partition());
        return published(bad, failure) ? DeserializationHandlerResponse.CONTINUE : DeserializationHandlerResponse.FAIL;
    }

    /** A connection of its own: bad bytes are rare, and the stream's producer is in the middle of a transaction. */
    private boolean published(ConsumerRecord<byte[], byte[]> bad, Exception failure) {
        try (RejectionPublisher publisher = new RejectionPublisher(settings)) {
            publisher.publish(bad, failure);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("The rejection of an undecodable record could not be published, so it is read again", e);
            return false;
        }
    }
}
