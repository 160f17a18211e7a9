package dev.memorylane.clusterer;

import dev.memorylane.clusterer.work.ReclusterTimes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * What the clusterer of this process is about, for gauges and health. Dirty, running and failing windows and lost features
 * are those of the tasks that are here now; the rest counts since the start of the process.
 */
@Singleton
public class ClustererStatus {
    private static final double MILLIS = 1e3;

    private final ReclusterTimes reclusterTimes = new ReclusterTimes();
    private final ReclusterLog reclusterLog = new ReclusterLog();
    private final Map<TaskStatus, Boolean> tasks = new ConcurrentHashMap<>();
    private final LongAdder failures = new LongAdder();
    private final LongAdder published = new LongAdder();
    private final LongAdder unchanged = new LongAdder();
    private final LongAdder stale = new LongAdder();
    private final LongAdder otherModel = new LongAdder();
    private final LongAdder unusable = new LongAdder();

    /** Windows whose shortlist is behind their photos or decisions. */
    public long dirtyWindows() {
        return tasks.keySet().stream().mapToLong(TaskStatus::dirty).sum();
    }

    /** How long the oldest of them has waited by this clock, in seconds; 0 where none waits. */
    public double oldestDirtySeconds(Clock clock) {
        long oldest =
                tasks.keySet().stream().mapToLong(TaskStatus::oldest).min().orElse(TaskStatus.NONE);
        return oldest == TaskStatus.NONE ? 0 : Math.max(0, clock.millis() - oldest) / MILLIS;
    }

    /** Some hundred of them, those that wait longest first. */
    public List<WaitingWindow> waitingWindows() {
        return tasks.keySet().stream()
                .flatMap(task -> task.waiting().stream())
                .sorted(Comparator.comparing(WaitingWindow::since))
                .toList();
    }

    /** What came of the windows clustered last. */
    public ReclusterLog reclusterLog() {
        return reclusterLog;
    }

    /** How long windows took, by their size. */
    public ReclusterTimes reclusterTimes() {
        return reclusterTimes;
    }

    /** Jobs that were handed to the workers and are not done. */
    public long runningJobs() {
        return tasks.keySet().stream().mapToLong(TaskStatus::running).sum();
    }

    /** Windows whose last job failed; they are tried again. */
    public long failingWindows() {
        return tasks.keySet().stream().mapToLong(TaskStatus::failing).sum();
    }

    /** Local features that photos of the windows here had to be judged without, as of their last clustering. */
    public long lostFeatures() {
        return tasks.keySet().stream().mapToLong(TaskStatus::lostFeatures).sum();
    }

    /** Tasks of the clusterer that are here and running. */
    public int tasks() {
        return tasks.size();
    }

    /** Jobs that failed, each try counted. */
    public long failures() {
        return failures.sum();
    }

    /** Revisions published, withdrawals among them. */
    public long published() {
        return published.sum();
    }

    /** Results that said what was published already. */
    public long unchanged() {
        return unchanged.sum();
    }

    /** Results dropped because their window had changed meanwhile. */
    public long stale() {
        return stale.sum();
    }

    /** Embeddings ignored because they are of another model than their library's windows. */
    public long ignoredOfOtherModel() {
        return otherModel.sum();
    }

    /** Embeddings left out because their vector has no direction or another length than the rest. */
    public long unusableEmbeddings() {
        return unusable.sum();
    }

    TaskStatus opened() {
        TaskStatus task = new TaskStatus();
        tasks.put(task, true);
        return task;
    }

    void closed(TaskStatus task) {
        tasks.remove(task);
    }

    void countFailure() {
        failures.increment();
    }

    void countPublished() {
        published.increment();
    }

    void countUnchanged() {
        unchanged.increment();
    }

    void countStale(int results) {
        stale.add(results);
    }

    void countOtherModel() {
        otherModel.increment();
    }

    void countUnusable() {
        unusable.increment();
    }
}
