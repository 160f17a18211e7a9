package dev.memorylane.clusterer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkerPoolTest {
    private final WorkerPool pool = new WorkerPool(TestSettings.defaults());
    private final CountDownLatch gate = new CountDownLatch(1);

    @AfterEach
    void stop() {
        gate.countDown();
        pool.close();
    }

    @Test
    void shouldRefuseWhatFindsNoRoomInsteadOfBlocking() throws InterruptedException {
        // Given
        CountDownLatch begun = new CountDownLatch(1);
        boolean running = pool.offer(() -> {
            begun.countDown();
            await(gate);
        });
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        List<Boolean> queued =
                Stream.<Runnable>of(() -> {}, () -> {}).map(pool::offer).toList();

        // When
        boolean taken = pool.offer(() -> {});

        // Then
        assertThat(running).isTrue();
        assertThat(queued).containsExactly(true, true);
        assertThat(taken).isFalse();
        assertThat(pool.hasRoom()).isFalse();
    }

    @Test
    void shouldWorkAtLowPriorityOnThreadsThatDoNotHoldUpTheEnd() throws InterruptedException {
        // Given
        CountDownLatch done = new CountDownLatch(1);
        Thread[] worker = new Thread[1];

        // When
        pool.offer(() -> {
            worker[0] = Thread.currentThread();
            done.countDown();
        });

        // Then
        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(worker[0].isDaemon()).isTrue();
        assertThat(worker[0].getPriority()).isEqualTo(Thread.MIN_PRIORITY);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
