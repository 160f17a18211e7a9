package dev.memorylane.ingest.kafka;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.memorylane.fixtures.GivenKafka;
import org.junit.jupiter.api.Test;

class RetryReaderTest {
    @Test
    void shouldCloseAlsoWhereItWasNeverStarted() {
        // Given
        RetryReader reader =
                new RetryReader(GivenKafka.away().withRegistry("http://127.0.0.1:1"), (key, request) -> {});

        // When, Then
        assertThatCode(reader::close).doesNotThrowAnyException();
    }
}
