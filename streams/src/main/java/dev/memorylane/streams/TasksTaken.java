package dev.memorylane.streams;

import dev.memorylane.schemas.lifecycle.Wait;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;

/**
 * Names what a start waits for that is up and does nothing yet: Kafka Streams gets no tasks before members of the group that
 * died are given up, and none of them works before its stores are read back.
 */
@Singleton
public class TasksTaken implements KafkaStreams.StateListener {
    private static final int BEFORE_READY = Integer.MAX_VALUE - 1;
    private static final String WORDS = "Kafka Streams to take up its tasks and read its stores back";

    private Optional<Wait> wait = Optional.empty();
    private boolean begun;

    /** Behind all that the start does itself: Quarkus has Kafka Streams begin on another thread, which may wait too. */
    synchronized void onStart(@Observes @Priority(BEFORE_READY) StartupEvent event) {
        if (!begun) {
            wait = Optional.of(Wait.on(WORDS));
        }
    }

    synchronized void onStop(@Observes ShutdownEvent event) {
        wait.ifPresent(Wait::close);
    }

    @Override
    public synchronized void onChange(State now, State before) {
        begun = true;
        wait.ifPresent(Wait::close);
        wait = switch (now) {
            case REBALANCING -> Optional.of(Wait.on(WORDS));
            case CREATED, RUNNING, PENDING_SHUTDOWN, NOT_RUNNING, PENDING_ERROR, ERROR -> Optional.empty();
        };
    }
}
