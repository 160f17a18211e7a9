package dev.memorylane.schemas.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void shouldInterruptEachOfSeveralOnceSoThatItsGoodbyeIsNotDisturbed() {
        // Given
        CountDownLatch sayingGoodbye = new CountDownLatch(1);
        AtomicBoolean calm = new AtomicBoolean();
        Thread slow = Thread.ofPlatform().daemon().start(() -> {
            waitForTheEnd();
            sayingGoodbye.countDown();
            calm.set(sleeps());
        });
        // Waited for before the slow one, which is in the midst of its goodbye when its turn comes.
        Thread first = Thread.ofPlatform().daemon().start(() -> {
            waitForTheEnd();
            while (sayingGoodbye.getCount() > 0) {
                Thread.onSpinWait();
            }
        });

        // When
        boolean ended = Threads.endAll(List.of(first, slow));

        // Then
        assertThat(ended).isTrue();
        assertThat(calm).isTrue();
    }

    private static boolean sleeps() {
        try {
            Thread.sleep(200);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
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
