package dev.memorylane.ingest.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.ingest.Clocks;
import dev.memorylane.ingest.source.FileVersion;
import dev.memorylane.ingest.source.SeenFile;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettlingTest {
    private static final Instant NOW = Clocks.NOON;
    private static final Duration SETTLE = Duration.ofSeconds(2);
    private static final Duration REST = Duration.ofSeconds(10);

    private final Settling settling = new Settling(SETTLE, REST);

    @Test
    void shouldTakeAFolderAtRestAtOnce() {
        // Given
        SeenFile old = file(1, NOW.minus(REST));
        SeenFile young = file(1, NOW.minusSeconds(9));

        // When
        Settling.Look look = settling.look(List.of(old, young), NOW);

        // Then
        assertThat(look.settled()).containsExactly(old);
        assertThat(look.unsettled()).containsExactly(young);
    }

    @Test
    void shouldNotBelieveAnOldTimeOnAFileThatAppearsLater() {
        // Given
        settling.look(List.of(), NOW);
        SeenFile copying = file(1, NOW.minus(Duration.ofDays(400)));

        // When
        Settling.Look look = settling.look(List.of(copying), NOW.plusSeconds(60));

        // Then
        assertThat(look.settled()).isEmpty();
    }

    @Test
    void shouldTakeAFileOnceItWasUnchangedForLongEnough() {
        // Given
        settling.look(List.of(), NOW);
        settling.look(List.of(file(1, NOW)), NOW);
        settling.look(List.of(file(2, NOW)), NOW.plusSeconds(1));

        // When
        Settling.Look tooSoon = settling.look(List.of(file(2, NOW)), NOW.plusMillis(2_999));
        Settling.Look ripe = settling.look(List.of(file(2, NOW)), NOW.plusSeconds(3));

        // Then
        assertThat(tooSoon.settled()).isEmpty();
        assertThat(ripe.settled()).containsExactly(file(2, NOW));
    }

    @Test
    void shouldBeginAnewWhenTheClockGoesBack() {
        // Given
        settling.look(List.of(), NOW);
        settling.look(List.of(file(1, NOW)), NOW);

        // When
        Settling.Look back = settling.look(List.of(file(1, NOW)), NOW.minusSeconds(3_600));
        Settling.Look later = settling.look(List.of(file(1, NOW)), NOW.minusSeconds(3_598));

        // Then
        assertThat(back.settled()).isEmpty();
        assertThat(later.settled()).hasSize(1);
    }

    @Test
    void shouldMissOnlyWhatWasTheSameForLongEnough() {
        // Given
        Missing missing = new Missing(SETTLE);
        missing.calm(Set.of(), false, NOW);

        // When
        Set<String> first = missing.calm(Set.of("a"), false, NOW.plusSeconds(1));
        Set<String> growing = missing.calm(Set.of("a", "b"), false, NOW.plusSeconds(3));
        Set<String> calm = missing.calm(Set.of("a", "b"), false, NOW.plusSeconds(5));

        // Then
        assertThat(first).isEmpty();
        assertThat(growing).isEmpty();
        assertThat(calm).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void shouldMissAtOnceAtTheFirstLookUnlessSomethingIsArriving() {
        // When
        Set<String> atRest = new Missing(SETTLE).calm(Set.of("a"), false, NOW);
        Set<String> arriving = new Missing(SETTLE).calm(Set.of("a"), true, NOW);

        // Then
        assertThat(atRest).containsExactly("a");
        assertThat(arriving).isEmpty();
    }

    @Test
    void shouldMissNothingWhileSomethingArrivesButNotForEver() {
        // Given
        Missing missing = new Missing(SETTLE);
        missing.calm(Set.of("a"), true, NOW);

        // When
        Set<String> soon = missing.calm(Set.of("a"), true, NOW.plusSeconds(29));
        Set<String> late = missing.calm(Set.of("a"), true, NOW.plusSeconds(30));

        // Then
        assertThat(soon).isEmpty();
        assertThat(late).containsExactly("a");
    }

    private static SeenFile file(long size, Instant modifiedAt) {
        return new SeenFile("file:///photos/a.jpg", new FileVersion(size, modifiedAt));
    }
}
