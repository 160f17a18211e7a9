package dev.memorylane.schemas.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class StartWatchTest {
    private final List<String> told = new ArrayList<>();
    private final List<String> stacks = new ArrayList<>();
    private final StartWatch watch = new StartWatch(new StartListener() {
        @Override
        public void late(String words) {
            told.add(words);
        }

        @Override
        public void stacks(String text) {
            stacks.add(text);
        }
    });

    private void lookEachSecondUntil(int seconds) {
        for (int second = 0; second <= seconds; second++) {
            watch.look(Duration.ofSeconds(second), Wait.underWay());
        }
    }

    @Test
    void shouldSayWhatIsWaitedForAfterTenSecondsAndThenEverMoreSeldom() {
        // Given
        try (Wait _ = Wait.on("the services");
                Wait _ = Wait.on("the schema registry")) {
            // When
            lookEachSecondUntil(100);
        }

        // Then
        assertThat(told)
                .containsExactly(
                        "After 10 s still waiting for the schema registry (0 s).",
                        "After 20 s still waiting for the schema registry (0 s).",
                        "After 40 s still waiting for the schema registry (0 s).",
                        "After 80 s still waiting for the schema registry (0 s).");
    }

    @Test
    void shouldTellWhereEachThreadStandsOnceAfterAMinute() {
        // When
        lookEachSecondUntil(59);
        assertThat(stacks).isEmpty();
        lookEachSecondUntil(200);

        // Then
        assertThat(stacks)
                .singleElement()
                .asString()
                .contains("shouldTellWhereEachThreadStandsOnceAfterAMinute")
                .contains("\"" + Thread.currentThread().getName() + "\"");
    }

    @Test
    void shouldNameWhatEachThreadWaitsForAndNothingThatIsOver() throws InterruptedException {
        // Given
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        Thread other = Thread.ofPlatform().start(() -> {
            try (Wait _ = Wait.on("Milvus")) {
                begun.countDown();
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        begun.await();

        // When
        try (Wait _ = Wait.on("the broker")) {
            try (Wait _ = Wait.on("something short")) {
                assertThat(Wait.underWay()).extracting(Wait::what).contains("something short");
            }
            watch.look(Duration.ofSeconds(10), Wait.underWay());
        }
        over.countDown();
        other.join();
        watch.look(Duration.ofSeconds(20), Wait.underWay());

        // Then
        assertThat(told)
                .containsExactly(
                        "After 10 s still waiting for Milvus (0 s), the broker (0 s).",
                        "After 20 s still waiting for the services of this process to start.");
    }
}
