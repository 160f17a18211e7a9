package dev.memorylane.ingest.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.ingest.Clocks;
import dev.memorylane.ingest.memory.Batch;
import dev.memorylane.ingest.memory.Bookkeeper;
import dev.memorylane.ingest.memory.Findings;
import dev.memorylane.ingest.memory.Memory;
import dev.memorylane.ingest.memory.UriSet;
import dev.memorylane.ingest.store.Family;
import dev.memorylane.schemas.RejectionCode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RemovalGuardTest {
    private final Memory memory = new Memory();
    private final Bookkeeper books = new Bookkeeper(Findings.SOURCE, memory, Clocks.fixed());

    @Test
    void shouldLetAFifthGoAndNoMore() {
        // Given
        photos(100);

        // When
        Ruling fifth = rule(uris(0, 20), Set.of());
        Ruling more = rule(uris(0, 21), Set.of());

        // Then
        assertThat(fifth.allowed()).hasSize(20);
        assertThat(fifth.waiting()).isEmpty();
        assertThat(more.allowed()).isEmpty();
        assertThat(more.waiting()).hasSize(21);
        assertThat(more.lostPhotos()).isEqualTo(21);
    }

    @Test
    void shouldLetAHandfulGoWhateverItsShare() {
        // Given
        photos(6);

        // When
        Ruling handful = rule(uris(0, 5), Set.of());
        Ruling all = rule(uris(0, 6), Set.of());

        // Then
        assertThat(handful.waiting()).isEmpty();
        assertThat(all.waiting()).hasSize(6);
    }

    @Test
    void shouldNotCountAsLostWhatIsThereUnderAnotherName() {
        // Given
        photos(10);
        IntStream.range(0, 10).forEach(i -> enter("renamed/" + i + ".jpg", "bytes-" + i));

        // When
        Ruling ruling = rule(uris(0, 10), Set.of());

        // Then
        assertThat(ruling.allowed()).hasSize(10);
        assertThat(ruling.waiting()).isEmpty();
    }

    @Test
    void shouldMoveClaimChecksEvenWhileTheLossWaits() {
        // Given
        photos(10);
        enter("copy.jpg", "bytes-0");

        // When
        Ruling ruling = rule(uris(0, 10), Set.of());

        // Then
        assertThat(ruling.allowed()).containsExactly(uri(0));
        assertThat(ruling.waiting()).hasSize(9);
    }

    @Test
    void shouldLetGoWhatAPersonConfirmedAndAskAgainForMore() {
        // Given
        photos(20);
        Set<String> confirmed = uris(0, 10);

        // When
        Ruling asConfirmed = rule(confirmed, confirmed);
        Ruling more = rule(uris(0, 20), confirmed);

        // Then
        assertThat(asConfirmed.allowed()).isEqualTo(confirmed);
        assertThat(more.allowed()).isEqualTo(confirmed);
        assertThat(more.waiting()).isEqualTo(uris(10, 20));
    }

    @Test
    void shouldHoldBackEverythingThatIsNotSafeWhileTheLossWaits() {
        // Given
        photos(10);
        books.enter(Findings.rejected(Findings.uri("bad.jpg"), RejectionCode.EMPTY), new Batch());
        Set<String> missing = new HashSet<>(uris(0, 10));
        missing.add(Findings.uri("bad.jpg"));

        // When
        Ruling ruling = rule(missing, Set.of());

        // Then
        assertThat(ruling.waiting()).isEqualTo(missing);
    }

    /** What the guard says of all that is missing. */
    private record Ruling(Set<String> allowed, Set<String> waiting, int lostPhotos) {}

    private Ruling rule(Set<String> missing, Set<String> confirmed) {
        RemovalGuard guard = new RemovalGuard(memory, set(Family.MISSING, missing), set(Family.CONFIRMED, confirmed));
        Map<Boolean, Set<String>> ruled =
                missing.stream().collect(Collectors.partitioningBy(guard::allows, Collectors.toSet()));
        return new Ruling(ruled.get(true), ruled.get(false), guard.waits() ? guard.lostPhotos() : 0);
    }

    private UriSet set(Family family, Set<String> uris) {
        UriSet set = new UriSet(memory.store(), family);
        set.clear();
        uris.forEach(set::add);
        return set;
    }

    private void photos(int count) {
        IntStream.range(0, count).forEach(i -> enter(i + ".jpg", "bytes-" + i));
    }

    private void enter(String name, String photoId) {
        books.enter(Findings.photo(Findings.uri(name), photoId), new Batch());
    }

    private static Set<String> uris(int from, int to) {
        return IntStream.range(from, to).mapToObj(RemovalGuardTest::uri).collect(Collectors.toSet());
    }

    private static String uri(int i) {
        return Findings.uri(i + ".jpg");
    }
}
