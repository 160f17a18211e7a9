package dev.memorylane.gallery.plots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memorylane.gallery.alike.MilvusAwayException;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Maps that are made behind requests. */
class LayoutsTest {
    private static final List<String> PHOTOS = List.of("a", "b", "c", "d", "e");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicReference<List<String>> known = new AtomicReference<>(PHOTOS);
    private final CountDownLatch gate = new CountDownLatch(1);
    private final Layouts layouts = new Layouts(this::vectors, clock());

    private Clock clock() {
        InstantSource source = now::get;
        return source.withZone(ZoneOffset.UTC);
    }

    private Map<String, float[]> vectors(String library, String modelKey, List<String> photoIds) {
        asked.incrementAndGet();
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        List<String> there = known.get();
        if (there.isEmpty()) {
            throw new MilvusAwayException("Milvus does not answer.", null);
        }
        return photoIds.stream().filter(there::contains).collect(Collectors.toMap(id -> id, id ->
                new float[] {1, id.charAt(0) - 'a', 0.5f}));
    }

    @AfterEach
    void stop() {
        gate.countDown();
        layouts.stop();
    }

    private Layout awaited() throws InterruptedException {
        return awaited("");
    }

    private Layout awaited(String scope) throws InterruptedException {
        Optional<Layout> made = layouts.of("summer", scope, "model", PHOTOS);
        while (made.isEmpty()) {
            Thread.sleep(5);
            made = layouts.of("summer", scope, "model", PHOTOS);
        }
        return made.get();
    }

    @Test
    void shouldAnswerAtOnceAndPlaceTheSamePhotosOnce() throws Exception {
        // Given
        Optional<Layout> first = layouts.of("summer", "", "model", PHOTOS);

        // When
        gate.countDown();
        Layout made = awaited();

        // Then
        assertThat(first).isEmpty();
        assertThat(made.spots()).extracting(Layout.Point::photoId).containsExactlyElementsOf(PHOTOS);
        assertThat(awaited()).isSameAs(made);
        assertThat(asked).hasValue(1);
    }

    @Test
    void shouldTryAMapWithGapsAgainAfterAWhile() throws Exception {
        // Given
        known.set(List.of("a", "b", "c"));
        gate.countDown();
        assertThat(awaited().spots()).hasSize(3);
        known.set(PHOTOS);
        assertThat(awaited().spots()).hasSize(3);

        // When
        now.set(Instant.EPOCH.plusSeconds(60));

        // Then
        assertThat(awaited().spots()).hasSize(5);
    }

    @Test
    void shouldMakeNoFurtherMapOfAScopeWhileOneComes() throws Exception {
        // Given photos that come in while the map is made
        layouts.of("summer", "", "model", List.of("a", "b", "c"));
        for (int more = 0; more < 50; more++) {
            assertThat(layouts.of("summer", "", "model", PHOTOS)).isEmpty();
        }

        // When
        gate.countDown();

        // Then the one that came is shown for a while
        assertThat(awaited().spots()).hasSize(3);
        assertThat(asked).hasValue(1);
        now.set(Instant.EPOCH.plusSeconds(60));
        assertThat(awaited().spots()).hasSize(5);
    }

    @Test
    void shouldGiveUpAMapThatNobodyAsksForAndMakeItWhenSomebodyDoes() throws Exception {
        // Given a map in work, and one behind it
        layouts.of("summer", "day 1", "model", PHOTOS);
        layouts.of("summer", "day 2", "model", PHOTOS);

        while (asked.get() == 0) {
            Thread.sleep(5);
        }

        // When nobody asked for either in two minutes
        now.set(Instant.EPOCH.plusSeconds(120));
        layouts.of("summer", "day 3", "model", PHOTOS);
        gate.countDown();
        awaited("day 3");

        // Then the embeddings of the second were never fetched, and both are made for those who ask
        assertThat(asked).hasValue(2);
        assertThat(awaited("day 1").spots()).hasSize(5);
        assertThat(awaited("day 2").spots()).hasSize(5);
        assertThat(asked).hasValue(4);
    }

    @Test
    void shouldMakeAMapAnewForAnotherModel() throws Exception {
        // Given
        gate.countDown();
        awaited();

        // When
        layouts.of("summer", "", "another", PHOTOS);

        // Then
        assertThat(awaited().spots()).hasSize(5);
        assertThat(asked.get()).isGreaterThan(1);
    }

    @Test
    void shouldSayThatMilvusIsAwayAndTryAgainAfterAWhile() throws Exception {
        // Given
        known.set(List.of());
        gate.countDown();
        assertThatThrownBy(this::awaited).isInstanceOf(MilvusAwayException.class);

        // When
        known.set(PHOTOS);
        now.set(Instant.EPOCH.plusSeconds(60));

        // Then
        assertThat(awaited().spots()).hasSize(5);
    }

    @Test
    void shouldRefuseMoreMapsThanCanWait() {
        // When, Then
        assertThatThrownBy(() -> IntStream.range(0, 50)
                        .forEach(number -> layouts.of("summer", "day " + number, "model", PHOTOS)))
                .isInstanceOf(RejectedExecutionException.class);
    }
}
