package dev.memorylane.devui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.devui.Flow.Progress;
import dev.memorylane.fixtures.HandClock;
import dev.memorylane.telemetry.Meters;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Meters meters = new Meters(registry);
    private final HandClock clock = new HandClock();
    private final AtomicLong waiting = new AtomicLong(100);
    private final AtomicLong embedded = new AtomicLong();
    private final Pace pace = new Pace(new Figures(registry), new Rates(clock), clock);

    private void embedder() {
        meters.gauge("embedder.backlog", "waiting", waiting::get);
        meters.gauge("embedder.embedded", "done", embedded::get);
    }

    @Test
    void shouldTellHowManyWaitAndHowFastTheyAreFinished() {
        // Given
        embedder();
        pace.now();
        waiting.set(80);
        embedded.set(20);
        clock.pass(Duration.ofSeconds(2));

        // When
        Progress progress = pace.now();

        // Then
        assertThat(progress).isEqualTo(new Progress(80, 10, 0));
    }

    @Test
    void shouldTellForHowLongNoneWasFinishedWhileSomeWait() {
        // Given
        embedder();
        pace.now();
        clock.pass(Duration.ofSeconds(90));

        // When, Then
        assertThat(pace.now().stillSeconds()).isEqualTo(90);
        embedded.set(1);
        assertThat(pace.now().stillSeconds()).isZero();
    }

    @Test
    void shouldSayNothingWhereNeitherBooksNorEmbedderAre() {
        // Given
        meters.gauge("clusterer.dirty.windows", "dirty", () -> 3);

        // When, Then
        assertThat(pace.now()).isEqualTo(Progress.UNKNOWN);
    }

    @Test
    void shouldBeStillInPeaceWhereNothingWaits() {
        // Given
        embedder();
        waiting.set(0);
        pace.now();
        clock.pass(Duration.ofHours(1));

        // When, Then
        assertThat(pace.now()).isEqualTo(new Progress(0, 0, 0));
    }
}
