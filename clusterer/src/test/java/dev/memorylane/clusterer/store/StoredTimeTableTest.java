package dev.memorylane.clusterer.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.culling.window.Moment;
import dev.memorylane.culling.window.SortedTimeTable;
import dev.memorylane.culling.window.TimeTable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredTimeTableTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2025, 7, 1, 12, 0);
    private static final int SECONDS = 400;
    private static final List<String> LIBRARIES = List.of("a", "ab", "b");

    private final MockProcessorContext<Void, Void> context = new MockProcessorContext<>();
    private KeyValueStore<Bytes, byte[]> store;

    @BeforeEach
    void openTheStore() {
        store = Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore("starts"), Serdes.Bytes(), Serdes.ByteArray())
                .withLoggingDisabled()
                .build();
        store.init(context.getStateStoreContext(), store);
    }

    @AfterEach
    void closeTheStore() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void shouldAnswerAsThoughItRememberedNothingWhateverComesAndGoes(int seed) {
        // Given
        Random random = new Random(seed);
        TripEdges edges = new TripEdges(store, store);
        Map<String, SortedTimeTable<Moment>> plain = new TreeMap<>();
        LIBRARIES.forEach(library -> plain.put(library, new SortedTimeTable<>()));

        for (int step = 0; step < 4000; step++) {
            // When
            String library = LIBRARIES.get(random.nextInt(LIBRARIES.size()));
            // Another object each time, as each photo has one of its own.
            StoredTimeTable<Moment, EdgePhoto> stored = edges.starts(library, "model");
            LocalDateTime time = NOON.plusSeconds(random.nextInt(SECONDS));
            change(random, time, stored, plain.get(library));

            // Then
            LocalDateTime asked = NOON.plusSeconds(random.nextInt(SECONDS)).plusNanos(random.nextInt(3) - 1);
            int most = 1 + random.nextInt(4);
            assertThat(stored.upTo(time, most))
                    .as("up to %s at step %d", time, step)
                    .isEqualTo(plain.get(library).upTo(time, most));
            assertThat(stored.after(asked, most))
                    .as("after %s at step %d", asked, step)
                    .isEqualTo(plain.get(library).after(asked, most));
            assertThat(stored.last()).isEqualTo(plain.get(library).last());
        }
    }

    /** Mostly a row that says something else, as a session does that grows. */
    private static void change(
            Random random,
            LocalDateTime time,
            StoredTimeTable<Moment, EdgePhoto> stored,
            SortedTimeTable<Moment> plain) {
        Moment row = new Moment(time, "photo" + random.nextInt(1_000_000), Optional.empty());
        switch (random.nextInt(12)) {
            case 0 -> both(stored, plain, table -> table.put(time, row));
            case 1 -> both(stored, plain, table -> table.delete(time));
            case 2, 3, 4, 5 ->
                plain.upTo(time, 1).stream()
                        .map(Moment::at)
                        .findFirst()
                        .ifPresent(there -> both(
                                stored,
                                plain,
                                table -> table.put(there, new Moment(there, row.photoId(), Optional.empty()))));
            default -> {}
        }
        if (random.nextInt(1000) == 0) {
            stored.clear();
            List.copyOf(plain.all()).forEach(gone -> plain.delete(gone.at()));
        }
    }

    private static void both(TimeTable<Moment> one, TimeTable<Moment> other, Consumer<TimeTable<Moment>> change) {
        change.accept(one);
        change.accept(other);
    }
}
