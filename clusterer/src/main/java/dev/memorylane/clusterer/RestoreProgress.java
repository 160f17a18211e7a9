package dev.memorylane.clusterer;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.StateRestoreListener;

/** Records read back from changelogs after a start, of all stores of the process. */
@Singleton
public class RestoreProgress implements StateRestoreListener {
    private final Set<String> restoring = ConcurrentHashMap.newKeySet();
    private final LongAdder restored = new LongAdder();

    /** Stores, one for each partition, that are being restored now. */
    public int restoringStores() {
        return restoring.size();
    }

    /** Records restored since the process began. */
    public long restoredRecords() {
        return restored.sum();
    }

    @Override
    public void onRestoreStart(TopicPartition partition, String store, long from, long to) {
        restoring.add(store + partition);
    }

    @Override
    public void onBatchRestored(TopicPartition partition, String store, long to, long records) {
        restored.add(records);
    }

    @Override
    public void onRestoreEnd(TopicPartition partition, String store, long total) {
        restoring.remove(store + partition);
    }

    @Override
    public void onRestoreSuspended(TopicPartition partition, String store, long total) {
        restoring.remove(store + partition);
    }
}
