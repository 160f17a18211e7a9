package dev.memorylane.schemas.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;

class ThreadStacksTest {

    @Test
    void shouldSayWhoHoldsTheLockThatAnotherWaitsFor() throws InterruptedException {
        // Given
        ReentrantLock lock = new ReentrantLock();
        lock.lock();
        Thread waiting = Thread.ofPlatform().name("who-waits").start(lock::lock);
        while (!lock.hasQueuedThread(waiting)) {
            Thread.onSpinWait();
        }
        while (waiting.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }

        // When
        String text = ThreadStacks.text();

        // Then
        assertThat(text.lines().filter(line -> line.startsWith("\"who-waits\"")))
                .singleElement()
                .asString()
                .contains("WAITING on java.util.concurrent.locks.ReentrantLock")
                .contains("which \"" + Thread.currentThread().getName() + "\"");
        lock.unlock();
        waiting.join();
    }
}
