package dev.memorylane.devui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.fixtures.HandClock;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LiveTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final HandClock clock = new HandClock();
    private final OpenPages pages = new OpenPages(clock);
    private final Live live = new Live(pages, Duration.ofMillis(5));
    private final AtomicInteger value = new AtomicInteger();

    private AssertSubscriber<Integer> follow(String page) {
        return live.of(page, value::incrementAndGet).subscribe().withSubscriber(AssertSubscriber.create(1_000_000));
    }

    @Test
    void shouldTellAPageUntilNothingWasHeardOfItForLong() {
        // Given
        AssertSubscriber<Integer> closed = follow("closed");
        AssertSubscriber<Integer> open = follow("open");
        closed.awaitItems(2, LONG);

        // When
        clock.pass(Duration.ofMinutes(2));
        assertThat(pages.heardFrom("open")).isTrue();
        clock.pass(Duration.ofMinutes(2));

        // Then
        closed.awaitCompletion(LONG);
        open.awaitNextItems(2, LONG);
        open.cancel();
    }

    @Test
    void shouldTellAPageWithItsNextWordThatWhatItFollowedWasEnded() {
        // Given
        AssertSubscriber<Integer> page = follow("page");
        page.awaitItems(1, LONG);
        assertThat(pages.heardFrom("page")).isTrue();

        // When
        page.cancel();

        // Then
        assertThat(pages.heardFrom("page")).isFalse();
        assertThat(pages.heardFrom("never seen")).isFalse();
    }

    @Test
    void shouldEndWithTheApplication() {
        // Given
        AssertSubscriber<Integer> page = follow("page");
        page.awaitItems(1, LONG);

        // When
        live.stop(null);

        // Then
        page.awaitCompletion(LONG);
    }
}
