package dev.memorylane.ingest.kafka;

import dev.memorylane.ingest.memory.Batch;
import dev.memorylane.ingest.memory.Ledger;
import dev.memorylane.ingest.memory.Memory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/** One batch, one transaction over {@code objects}, {@code photos} and {@code photo-rejections}. */
final class KafkaLedger implements Ledger {
    private static final Logger LOG = Logger.getLogger(KafkaLedger.class);
    /** Records after which it pays to read them again in one go. */
    private static final int OFTEN = 50_000;

    private static final Duration CLOSE = Duration.ofSeconds(5);

    private final Producer<byte[], byte[]> producer;
    private final Wire wire;
    private final Recall recall;
    private Optional<Memory> memory = Optional.empty();
    private long uncaught;

    /** @param producer with its transactions initialised */
    KafkaLedger(Producer<byte[], byte[]> producer, Wire wire, Recall recall) {
        this.producer = producer;
        this.wire = wire;
        this.recall = recall;
    }

    @Override
    public Memory recall() {
        memory = Optional.of(recall.memory());
        return memory.get();
    }

    /** What is committed here is read again only where that is much: the next start would read it all. */
    @Override
    public void rest() {
        if (uncaught >= OFTEN) {
            uncaught = 0;
            memory.ifPresent(recall::catchUp);
        }
    }

    @Override
    public void distrust() {
        recall.forget();
    }

    @Override
    public void commit(Batch batch) {
        List<ProducerRecord<byte[], byte[]>> records = wire.records(batch);
        producer.beginTransaction();
        try {
            for (ProducerRecord<byte[], byte[]> record : records) {
                // A record that fails makes the commit fail.
                var unused = producer.send(record);
            }
            producer.commitTransaction();
            uncaught += records.size();
        } catch (RuntimeException e) {
            abort();
            throw e;
        }
    }

    /** Best effort: the transaction of a producer that cannot even abort is ended by its successor. */
    private void abort() {
        try {
            producer.abortTransaction();
        } catch (KafkaException | IllegalStateException e) {
            LOG.debug("The transaction could not be aborted; the next producer ends it", e);
        }
    }

    @Override
    public void close() {
        recall.close();
        producer.close(CLOSE);
    }
}
