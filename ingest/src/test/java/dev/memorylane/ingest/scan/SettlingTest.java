package dev.memorylane.ingest.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.ingest.Clocks;
import dev.memorylane.ingest.memory.UriSet;
import dev.memorylane.ingest.source.ObjectVersion;
import dev.memorylane.ingest.source.SeenObject;
import dev.memorylane.ingest.store.Family;
import dev.memorylane.ingest.store.HeapStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettlingTest {
    private static final Instant NOW = Clocks.NOON;
    private static final Duration SETTLE = Duration.ofSeconds(2);
    private static final Duration REST = Duration.ofSeconds(10);

    private final Settling settling = new Settling(SETTLE, REST);

    @Test
    void shouldTakeAFolderAtRestAtOnce() {
        // Given
        SeenObject old = file(1, NOW.minus(REST));
        SeenObject young = file(1, NOW.minusSeconds(9));

        // When
        List<SeenObject> look = settled(List.of(old, young), NOW);

        // Then
        assertThat(look).containsExactly(old);
    }

    @Test
    void shouldNotBelieveAnOldTimeOnAFileThatAppearsLater() {
        // Given
        settled(List.of(), NOW);
        SeenObject copying = file(1, NOW.minus(Duration.ofDays(400)));

        // When
        List<SeenObject> look = settled(List.of(copying), NOW.plusSeconds(60));

        // Then
        assertThat(look).isEmpty();
    }

    @Test
    void shouldTakeAFileOnceItWasUnchangedForLongEnough() {
        // Given
        settled(List.of(), NOW);
        settled(List.of(file(1, NOW)), NOW);
        settled(List.of(file(2, NOW)), NOW.plusSeconds(1));

        // When
        List<SeenObject> tooSoon = settled(List.of(file(2, NOW)), NOW.plusMillis(2_999));
        List<SeenObject> ripe = settled(List.of(file(2, NOW)), NOW.plusSeconds(3));

        // Then
        assertThat(tooSoon).isEmpty();
        assertThat(ripe).containsExactly(file(2, NOW));
    }

    @Test
    void shouldBeginAnewWhenTheClockGoesBack() {
        // Given
        settled(List.of(), NOW);
        settled(List.of(file(1, NOW)), NOW);

        // When
        List<SeenObject> back = settled(List.of(file(1, NOW)), NOW.minusSeconds(3_600));
        List<SeenObject> later = settled(List.of(file(1, NOW)), NOW.minusSeconds(3_598));

        // Then
        assertThat(back).isEmpty();
        assertThat(later).hasSize(1);
    }

    @Test
    void shouldMissOnlyWhatWasTheSameForLongEnough() {
        // Given
        Missing missing = new Missing(SETTLE);
        missing.isCalm(uris(), false, NOW);

        // When
        boolean first = missing.isCalm(uris("a"), false, NOW.plusSeconds(1));
        boolean growing = missing.isCalm(uris("a", "b"), false, NOW.plusSeconds(3));
        boolean calm = missing.isCalm(uris("a", "b"), false, NOW.plusSeconds(5));

        // Then
        assertThat(first).isFalse();
        assertThat(growing).isFalse();
        assertThat(calm).isTrue();
    }

    @Test
    void shouldMissAtOnceAtTheFirstLookUnlessSomethingIsArriving() {
        // When
        boolean atRest = new Missing(SETTLE).isCalm(uris("a"), false, NOW);
        boolean arriving = new Missing(SETTLE).isCalm(uris("a"), true, NOW);

        // Then
        assertThat(atRest).isTrue();
        assertThat(arriving).isFalse();
    }

    @Test
    void shouldMissNothingWhileSomethingArrivesButNotForEver() {
        // Given
        Missing missing = new Missing(SETTLE);
        missing.isCalm(uris("a"), true, NOW);

        // When
        boolean soon = missing.isCalm(uris("a"), true, NOW.plusSeconds(29));
        boolean late = missing.isCalm(uris("a"), true, NOW.plusSeconds(30));

        // Then
        assertThat(soon).isFalse();
        assertThat(late).isTrue();
    }

    private List<SeenObject> settled(List<SeenObject> objects, Instant now) {
        settling.begin();
        List<SeenObject> settled = objects.stream()
                .filter(object -> settling.hasSettled(object, now))
                .toList();
        settling.end();
        return settled;
    }

    private static UriSet uris(String... uris) {
        UriSet set = new UriSet(new HeapStore(), Family.MISSING);
        List.of(uris).forEach(set::add);
        return set;
    }

    private static SeenObject file(long size, Instant modifiedAt) {
        return new SeenObject("file:///photos/a.jpg", new ObjectVersion(size + "@" + modifiedAt, size, modifiedAt));
    }
}
