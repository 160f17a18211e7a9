package dev.memorylane.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.schemas.topic.KafkaSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ContractAtStartTest {

    /** Port 1 of this machine, where nobody listens. */
    private record Nowhere() implements KafkaSettings {
        @Override
        public String bootstrapServers() {
            return "127.0.0.1:1";
        }

        @Override
        public String registryUrl() {
            return "http://127.0.0.1:1";
        }

        @Override
        public Map<String, String> properties() {
            return Map.of();
        }

        @Override
        public Optional<Path> propertiesFile() {
            return Optional.empty();
        }

        @Override
        public String prefix() {
            return "";
        }

        @Override
        public int partitions() {
            return 1;
        }

        @Override
        public short replication() {
            return 1;
        }
    }

    @Test
    void shouldEndItsWaitForABrokerThatIsAwayWhenTheProcessIsToldToEnd() throws Exception {
        // Given
        AtomicReference<Throwable> ending = new AtomicReference<>();
        Thread start = Thread.ofPlatform()
                .uncaughtExceptionHandler((_, failure) -> ending.set(failure))
                .start(() -> new ContractAtStart(new Nowhere()).ensure());
        Thread.sleep(300);

        // When
        start.interrupt();

        // Then
        assertThat(start.join(Duration.ofSeconds(30))).isTrue();
        assertThat(ending.get()).isInstanceOf(IllegalStateException.class);
    }
}
