package dev.memorylane.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.schemas.lifecycle.Wait;
import org.apache.kafka.streams.KafkaStreams.State;
import org.junit.jupiter.api.Test;

class TasksTakenTest {
    private final TasksTaken tasks = new TasksTaken();

    @Test
    void shouldNameTheWaitUntilTheTasksRun() {
        // When
        tasks.onStart(null);

        // Then
        assertThat(Wait.underWay()).extracting(Wait::what).anyMatch(what -> what.startsWith("Kafka Streams"));

        // When
        tasks.onChange(State.REBALANCING, State.CREATED);

        // Then
        assertThat(Wait.underWay()).extracting(Wait::what).anyMatch(what -> what.startsWith("Kafka Streams"));

        // When
        tasks.onChange(State.RUNNING, State.REBALANCING);

        // Then
        assertThat(Wait.underWay()).extracting(Wait::what).noneMatch(what -> what.startsWith("Kafka Streams"));
    }
}
