package dev.memorylane.embedder;

import static dev.memorylane.embedder.EmbedderFixtures.START;
import static dev.memorylane.embedder.EmbedderFixtures.embedded;
import static dev.memorylane.embedder.EmbedderFixtures.key;
import static dev.memorylane.embedder.EmbedderFixtures.photo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.embedder.EmbedderFixtures.HandPipeline;
import dev.memorylane.embedder.inflight.InFlightSerde;
import dev.memorylane.embedder.inflight.Turns;
import dev.memorylane.schemas.PhotoKey;
import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.serde.StoreSerdes;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbedderTasksTest {
    private static final int PHOTOS = 8;
    private static final int SECONDS_APART = 2;

    @TempDir
    Path state;

    private final HandPipeline pipeline = new HandPipeline(1);
    private final Turns turns = new Turns();
    private Instant now = START;

    @Test
    void shouldServeTasksOfOneProcessInTheOrderInWhichTheirPhotosCame() {
        // Given two tasks to which photos came in turns
        List<Task> tasks = List.of(new Task(0), new Task(1));
        for (int i = 0; i < PHOTOS; i++) {
            now = now.plusSeconds(SECONDS_APART);
            tasks.get(i % 2).take("photo-" + i);
        }

        // When the same one always asks first
        for (int i = 0; i < PHOTOS; i++) {
            now = now.plus(EmbedderProcessor.TICK);
            tasks.forEach(Task::tick);
            pipeline.answerNext(embedded(1));
        }

        // Then
        assertThat(pipeline.seen())
                .extracting(ticket -> ticket.key().getPhotoId())
                .containsExactlyElementsOf(
                        IntStream.range(0, PHOTOS).mapToObj(i -> "photo-" + i).toList());
    }

    private final class Task {
        private final MockProcessorContext<SpecificRecord, SpecificRecord> context;
        private final EmbedderProcessor processor = new EmbedderProcessor(pipeline, "model", new Backlog(), turns);

        Task(int partition) {
            context = new MockProcessorContext<>(new Properties(), new TaskId(0, partition), state.toFile());
            store(EmbedderProcessor.IN_FLIGHT, InFlightSerde.serde());
            store(EmbedderProcessor.PARKED, InFlightSerde.serde());
            store(EmbedderProcessor.REJECTED, StoreSerdes.of(PhotoRejection.class));
            context.setCurrentSystemTimeMs(now.toEpochMilli());
            processor.init(context);
        }

        private <V> void store(String name, Serde<V> values) {
            KeyValueStore<PhotoKey, V> store = Stores.keyValueStoreBuilder(
                            Stores.inMemoryKeyValueStore(name), StoreSerdes.of(PhotoKey.class), values)
                    .withLoggingDisabled()
                    .build();
            store.init(context.getStateStoreContext(), store);
        }

        void take(String id) {
            context.setCurrentSystemTimeMs(now.toEpochMilli());
            processor.process(new Record<>(key(id), photo(1), now.toEpochMilli()));
        }

        void tick() {
            context.setCurrentSystemTimeMs(now.toEpochMilli());
            context.scheduledPunctuators().forEach(tick -> tick.getPunctuator().punctuate(now.toEpochMilli()));
        }
    }
}
