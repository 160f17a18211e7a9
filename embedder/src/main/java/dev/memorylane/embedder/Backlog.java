package dev.memorylane.embedder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.streams.processor.TaskId;

/** What waits in the in-flight stores of this process, and how long: progress and scaling go by these, not by consumer lag. */
@ApplicationScoped
public class Backlog {
    private record Standing(long photos, Duration waited) {}

    private final Map<TaskId, Standing> tasks = new ConcurrentHashMap<>();

    void report(TaskId task, long photos, Duration waited) {
        tasks.put(task, new Standing(photos, photos == 0 ? Duration.ZERO : waited));
    }

    void forget(TaskId task) {
        tasks.remove(task);
    }

    /**
     * Whether so many tasks have begun, each with what it tries again at a start, and none has a photo that waits. What
     * was answered last may still be on its way to the topics.
     */
    public boolean isWorkedOff(int all) {
        return tasks.size() >= all && photos() == 0;
    }

    /** The same by task, as Kafka Streams names it. */
    public SortedMap<String, Long> photosByTask() {
        SortedMap<String, Long> photos = new TreeMap<>();
        tasks.forEach((task, standing) -> photos.put(task.toString(), standing.photos()));
        return photos;
    }

    /** Photos that wait for their embedding in this process. */
    public long photos() {
        return tasks.values().stream().mapToLong(Standing::photos).sum();
    }

    /** Seconds that the photo last answered had waited, the longest of all tasks; 0 while nothing waits. */
    public long waitSeconds() {
        return tasks.values().stream()
                .mapToLong(task -> task.waited().toSeconds())
                .max()
                .orElse(0);
    }
}
