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
        boolean running = pool.offer(
                () -> {
                    begun.countDown();
                    await(gate);
                },
                1);
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        List<Boolean> queued = Stream.<Runnable>of(() -> {}, () -> {})
                .map(job -> pool.offer(job, 1))
                .toList();

        // When
        boolean taken = pool.offer(() -> {}, 1);

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
        pool.offer(
                () -> {
                    worker[0] = Thread.currentThread();
                    done.countDown();
                },
                1);

        // Then
        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(worker[0].isDaemon()).isTrue();
        assertThat(worker[0].getPriority()).isEqualTo(Thread.MIN_PRIORITY);
    }

    @Test
    void shouldTakeNoMoreWhileWhatItHoldsFillsItsMemory() throws InterruptedException {
        // Given
        CountDownLatch begun = new CountDownLatch(1);
        boolean hadRoom = pool.hasRoom();

        // When
        pool.offer(
                () -> {
                    begun.countDown();
                    await(gate);
                },
                10_001);
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        boolean hasRoom = pool.hasRoom();

        // Then
        assertThat(hadRoom).isTrue();
        assertThat(hasRoom).isFalse();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
