package dev.memorylane.schemas.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ThreadsTest {
    private final CountDownLatch never = new CountDownLatch(1);
    private final AtomicBoolean done = new AtomicBoolean();

    private void waitForTheEnd() {
        try {
            never.await();
        } catch (InterruptedException e) {
            done.set(true);
        }
    }

    @Test
    void shouldReturnOnceTheThreadHasEnded() {
        // Given
        Thread thread = Thread.ofPlatform().daemon().start(this::waitForTheEnd);

        // When
        boolean ended = Threads.end(thread);

        // Then
        assertThat(ended).isTrue();
        assertThat(thread.isAlive()).isFalse();
        assertThat(done).isTrue();
    }

    @Test
    void shouldReturnOnceThePoolHasEnded() throws InterruptedException {
        // Given
        ExecutorService pool = Executors.newSingleThreadExecutor();
        CountDownLatch begun = new CountDownLatch(1);
        pool.execute(() -> {
            begun.countDown();
            waitForTheEnd();
        });
        begun.await();

        // When
        boolean ended = Threads.end(pool, "The work of this test");

        // Then
        assertThat(ended).isTrue();
        assertThat(pool.isTerminated()).isTrue();
        assertThat(done).isTrue();
    }

    @Test
    void shouldLeaveBehindWhatKnowsNoInterrupt() {
        // Given
        AtomicBoolean stop = new AtomicBoolean();
        Thread deaf = Thread.ofPlatform().daemon().start(() -> {
            while (!stop.get()) {
                Thread.onSpinWait();
            }
        });

        // When
        boolean ended = Threads.end(deaf);
        stop.set(true);

        // Then
        assertThat(ended).isFalse();
    }

    @Test
    void shouldHaveNothingToEndWhereNothingBegan() {
        // When, Then
        assertThat(Threads.end(null)).isTrue();
    }
}
