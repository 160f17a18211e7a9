package dev.memorylane.gallery.read;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How much of each topic was read, and how much of it waits. Written by the reader's thread, read by any. */
public final class TopicTraffic {
    private final Map<String, Long> read = new ConcurrentHashMap<>();
    private final Map<String, Long> lag = new ConcurrentHashMap<>();

    /** Records of a topic read since the start, by its name on the broker. */
    public long read(String topic) {
        return read.getOrDefault(topic, 0L);
    }

    /** Records of a topic that were not fetched yet, as far as the broker has told. */
    public long lag(String topic) {
        return lag.getOrDefault(topic, 0L);
    }

    void readOne(String topic) {
        read.merge(topic, 1L, Long::sum);
    }

    void behind(Map<String, Long> records) {
        lag.putAll(records);
    }
}
