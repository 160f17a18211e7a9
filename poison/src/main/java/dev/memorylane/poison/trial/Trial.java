package dev.memorylane.poison.trial;

import com.sun.management.ThreadMXBean;
import dev.memorylane.poison.Sample;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads files one after the other and notes what each takes. What a reader throws, and a file that it does not end with,
 * are failures; such files are kept to be looked at.
 */
public final class Trial {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Reader reader;
    private final Duration hangs;
    private final Path kept;
    private final Report report = new Report();

    /** Reads one file; whatever it throws is a failure. */
    @FunctionalInterface
    public interface Reader {
        void read(Sample file) throws Exception;
    }

    /**
     * @param hangs after which time a file counts as never read
     * @param kept folder for the files that failed
     */
    public Trial(Reader reader, Duration hangs, Path kept) {
        this.reader = reader;
        this.hangs = hangs;
        this.kept = kept;
    }

    public Report report() {
        return report;
    }

    /** One more file. */
    public void read(Sample file) throws IOException {
        ResidentMemory.resetPeak();
        long before = ResidentMemory.now();
        CompletableFuture<Cost> done = new CompletableFuture<>();
        Thread thread = Thread.ofPlatform().daemon().start(() -> run(file, before, done));
        try {
            report.add(done.get(hangs.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            fail(file, e.getCause());
        } catch (TimeoutException e) {
            fail(file, stackOf(thread));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(Sample file, long before, CompletableFuture<Cost> done) {
        long wall = System.nanoTime();
        try {
            reader.read(file);
        } catch (Throwable thrown) {
            done.completeExceptionally(thrown);
            return;
        }
        done.complete(new Cost(
                file.name(),
                Duration.ofNanos(THREADS.getCurrentThreadCpuTime()),
                Duration.ofNanos(System.nanoTime() - wall),
                THREADS.getThreadAllocatedBytes(Thread.currentThread().threadId()),
                Math.max(0, ResidentMemory.peak() - before)));
    }

    private static Throwable stackOf(Thread thread) {
        Throwable hung = new IllegalStateException("Never ends");
        hung.setStackTrace(thread.getStackTrace());
        return hung;
    }

    private void fail(Sample file, Throwable cause) throws IOException {
        Files.createDirectories(kept);
        Files.write(kept.resolve(file.name()), file.bytes());
        report.fail(file.name(), cause);
    }
}
