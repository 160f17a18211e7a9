package dev.memorylane.embedder.inflight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoKey;
import dev.memorylane.schemas.serde.StoreSerdes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InFlightStoreTest {
    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
    private static final int MORE_THAN_HAVE_A_PLACE = NextInLine.MOST + 904;

    private final KeyValueStore<PhotoKey, InFlight> onDisk = Stores.keyValueStoreBuilder(
                    Stores.inMemoryKeyValueStore("in-flight"), StoreSerdes.of(PhotoKey.class), InFlightSerde.serde())
            .withLoggingDisabled()
            .build();
    private final List<String> lent = new ArrayList<>();
    private InFlightStore store;

    @BeforeEach
    void open() {
        onDisk.init(new MockProcessorContext<Void, Void>().getStateStoreContext(), onDisk);
        store = new InFlightStore(onDisk);
    }

    @Test
    void shouldServeFirstWhoCameFirstThoughMoreWaitThanHaveAPlace() {
        // Given
        List<String> ids = IntStream.range(0, MORE_THAN_HAVE_A_PLACE)
                .mapToObj(i -> Integer.toHexString(Integer.reverse(i)))
                .toList();
        ids.forEach(id -> store.put(key(id), InFlight.arrived(photo(), NOW.plusMillis(ids.indexOf(id)))));

        // When
        Instant later = NOW.plusMillis(MORE_THAN_HAVE_A_PLACE);
        lendAll(store, later);
        lendAll(store, later);

        // Then
        assertThat(lent).containsExactlyElementsOf(ids);
    }

    @Test
    void shouldServeFirstWhoCameFirstAfterARestart() {
        // Given
        List<String> ids = List.of("m", "z", "a", "q", "b");
        ids.forEach(id -> store.put(key(id), InFlight.arrived(photo(), NOW.plusMillis(ids.indexOf(id)))));

        // When
        lendAll(new InFlightStore(onDisk), NOW.plusSeconds(1));

        // Then
        assertThat(lent).containsExactlyElementsOf(ids);
    }

    @Test
    void shouldLendAnEntryOnceUntilAnotherOneComesInItsPlace() {
        // Given
        store.put(key("a"), InFlight.arrived(photo(), NOW));
        lendAll(store, NOW);
        lendAll(store, NOW);

        // When
        store.put(key("a"), InFlight.arrived(photo(), NOW));
        lendAll(store, NOW);

        // Then
        assertThat(lent).containsExactly("a", "a");
    }

    @Test
    void shouldOfferAgainWhatThePipelineHadNoRoomFor() {
        // Given
        store.put(key("a"), InFlight.arrived(photo(), NOW));

        // When
        store.lend(NOW, (_, _) -> false);
        lendAll(store, NOW);

        // Then
        assertThat(lent).containsExactly("a");
    }

    @Test
    void shouldLetNoPhotoWaitForAClockThatWasSetBack() {
        // Given
        InFlight failed = InFlight.arrived(photo(), NOW).again(NOW.plusSeconds(30));
        store.put(key("failed"), failed);
        store.put(key("before the clock was set back"), InFlight.arrived(photo(), NOW.plus(Duration.ofHours(1))));

        // When
        lendAll(store, NOW);

        // Then
        assertThat(lent).containsExactly("before the clock was set back");
    }

    private void lendAll(InFlightStore from, Instant now) {
        from.lend(now, (key, _) -> lent.add(key.getPhotoId()));
    }

    private static PhotoKey key(String id) {
        return new PhotoKey("osaka", id);
    }

    private static Photo photo() {
        return Photo.newBuilder()
                .setVersion(1)
                .setSource("osaka")
                .setUri("file:///photos/a.jpg")
                .setFileName("a.jpg")
                .build();
    }
}
