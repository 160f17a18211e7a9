package dev.memorylane.embedder;

import static dev.memorylane.embedder.EmbedderFixtures.START;
import static dev.memorylane.embedder.EmbedderFixtures.key;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.schemas.Embedding;
import java.time.Duration;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbedderOutputTest {
    private final MockProcessorContext<SpecificRecord, SpecificRecord> context = new MockProcessorContext<>();
    private final EmbedderOutput output = new EmbedderOutput(context, "model");

    @BeforeEach
    void begin() {
        context.setCurrentSystemTimeMs(START.toEpochMilli());
    }

    @Test
    void shouldAskForACommitOfWhatWasTold() {
        // Given
        output.tell(key("a"), (Embedding) null);

        // When
        output.letBeSeen();

        // Then
        assertThat(context.committed()).isTrue();
    }

    @Test
    void shouldAskForNoCommitOfNothing() {
        // Given
        tellAndLetBeSeen();

        // When
        pass(Duration.ofMinutes(1));
        output.letBeSeen();

        // Then
        assertThat(context.committed()).isFalse();
    }

    @Test
    void shouldPutPhotosThatComeOneByOneIntoOneTransaction() {
        // Given
        tellAndLetBeSeen();

        // When
        pass(Duration.ofMillis(100));
        output.tell(key("b"), (Embedding) null);
        output.letBeSeen();
        boolean early = context.committed();
        pass(Duration.ofMillis(100));
        output.letBeSeen();

        // Then
        assertThat(early).isFalse();
        assertThat(context.committed()).isTrue();
    }

    @Test
    void shouldNotWaitForAClockThatWasSetBack() {
        // Given
        tellAndLetBeSeen();

        // When
        pass(Duration.ofHours(-1));
        output.tell(key("b"), (Embedding) null);
        output.letBeSeen();

        // Then
        assertThat(context.committed()).isTrue();
    }

    private void tellAndLetBeSeen() {
        output.tell(key("a"), (Embedding) null);
        output.letBeSeen();
        context.resetCommit();
    }

    private void pass(Duration time) {
        context.setCurrentSystemTimeMs(context.currentSystemTimeMs() + time.toMillis());
    }
}
