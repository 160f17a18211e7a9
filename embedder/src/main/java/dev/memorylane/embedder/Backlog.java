package dev.memorylane.embedder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.streams.processor.TaskId;

/** Photos in the in-flight stores of this process: what progress and scaling go by, not consumer lag. */
@ApplicationScoped
public class Backlog {
    private final Map<TaskId, Long> waiting = new ConcurrentHashMap<>();

    void report(TaskId task, long photos) {
        waiting.put(task, photos);
    }

    void forget(TaskId task) {
        waiting.remove(task);
    }

    /** Photos that wait for their embedding in this process. */
    public long photos() {
        return waiting.values().stream().mapToLong(Long::longValue).sum();
    }
}
