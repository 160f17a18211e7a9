package dev.memorylane.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.fixtures.GivenKafka;
import dev.memorylane.schemas.lifecycle.Wait;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ContractAtStartTest {

    /** Port 1 of this machine, where nobody listens. */
    @Test
    void shouldEndItsWaitForABrokerThatIsAwayWhenTheProcessIsToldToEnd() throws Exception {
        // Given
        AtomicReference<Throwable> ending = new AtomicReference<>();
        Thread start = Thread.ofPlatform()
                .uncaughtExceptionHandler((_, failure) -> ending.set(failure))
                .start(() -> new ContractAtStart(GivenKafka.away().withRegistry("http://127.0.0.1:1")).ensure());
        while (start.isAlive()
                && Wait.underWay().stream().noneMatch(wait -> wait.what().startsWith("the topics on"))) {
            Thread.sleep(20);
        }

        // When
        start.interrupt();

        // Then
        assertThat(start.join(Duration.ofSeconds(30))).isTrue();
        assertThat(ending.get()).isInstanceOf(IllegalStateException.class);
    }
}
