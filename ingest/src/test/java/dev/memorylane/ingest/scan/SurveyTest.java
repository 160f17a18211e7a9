package dev.memorylane.ingest.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memorylane.ingest.Clocks;
import dev.memorylane.ingest.content.Finding;
import dev.memorylane.ingest.memory.Batch;
import dev.memorylane.ingest.memory.Bookkeeper;
import dev.memorylane.ingest.memory.Findings;
import dev.memorylane.ingest.memory.Memory;
import dev.memorylane.ingest.memory.UriSet;
import dev.memorylane.ingest.retry.Retries;
import dev.memorylane.ingest.source.Listed;
import dev.memorylane.ingest.source.Listing;
import dev.memorylane.ingest.source.ObjectVersion;
import dev.memorylane.ingest.source.SeenObject;
import dev.memorylane.ingest.source.SourceAwayException;
import dev.memorylane.ingest.store.Family;
import dev.memorylane.schemas.ObjectSeen;
import dev.memorylane.schemas.RejectionCode;
import dev.memorylane.schemas.rejection.Attempts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurveyTest {
    private static final String A = Findings.uri("a.jpg");
    private static final String B = Findings.uri("b.jpg");
    private static final String C = Findings.uri("c.jpg");
    private static final String BELOW = Findings.uri("sub/c.jpg");

    private final Memory memory = new Memory();
    private final Retries retries = new Retries();
    private final Survey survey =
            new Survey(memory, retries, new Settling(Duration.ZERO, Duration.ZERO), Family.MISSING);
    private final WrittenSource source = new WrittenSource();

    @Test
    void shouldLookOnlyAtWhatIsNotKnownInThisVersion() {
        // Given
        enter(Findings.photo(A, "bytes-1"));
        enter(Findings.photo(B, "bytes-2"));
        SeenObject changed = new SeenObject(B, Findings.LATER);
        SeenObject added = new SeenObject(C, Findings.VERSION);
        source.holds(new SeenObject(A, Findings.VERSION), changed, added);

        // When
        all(true);

        // Then
        assertThat(arrivals()).containsExactly(changed, added);
        assertThat(survey.tally().met()).isEqualTo(3);
    }

    @Test
    void shouldLookAgainAtWhatAnOlderReleaseLookedAt() {
        // Given
        enter(Findings.photo(A, "bytes-1"));
        ObjectSeen old = memory.object(A).orElseThrow();
        old.setReader(0);
        memory.put(A, old);
        source.holds(new SeenObject(A, Findings.VERSION));

        // When
        all(false);
        List<SeenObject> atFirst = arrivals();
        enter(Findings.photo(A, "bytes-1"));
        all(false);

        // Then
        assertThat(atFirst).extracting(SeenObject::uri).containsExactly(A);
        assertThat(arrivals()).isEmpty();
    }

    @Test
    void shouldTryAgainOnlyWhatCouldNotBeRead() {
        // Given
        enter(Findings.rejected(A, RejectionCode.UNREADABLE));
        enter(Findings.rejected(B, RejectionCode.NOT_A_PHOTO));
        source.holds(new SeenObject(A, Findings.VERSION), new SeenObject(B, Findings.VERSION));

        // When
        all(false);
        List<SeenObject> byNotification = arrivals();
        all(true);
        List<SeenObject> byReconciliation = arrivals();

        // Then
        assertThat(byNotification).isEmpty();
        assertThat(byReconciliation).extracting(SeenObject::uri).containsExactly(A);
    }

    @Test
    void shouldMissWhatIsKnownAndNotThereButNothingBelowAFolderThatCannotBeRead() {
        // Given
        enter(Findings.photo(A, "bytes-1"));
        enter(Findings.photo(BELOW, "bytes-2"));
        enter(Findings.photo(Findings.uri("sub.jpg"), "bytes-3"));
        enter(Findings.photo(Findings.uri("suburb/a.jpg"), "bytes-4"));
        source.lists(new Listed.Closed(Findings.uri("sub") + "/"));

        // When
        all(false);

        // Then
        assertThat(missing()).containsExactly(A, Findings.uri("sub.jpg"), Findings.uri("suburb/a.jpg"));
        assertThat(survey.tally().closed()).isEqualTo(1);
    }

    @Test
    void shouldTakeALinkWithoutTargetForAFileOnlyIfNoPhotoWasSeenBehindIt() {
        // Given
        enter(Findings.photo(A, "bytes-1"));
        source.lists(dangling(A), dangling(B), dangling(Findings.uri("c.txt")));

        // When
        all(false);

        // Then
        assertThat(arrivals()).extracting(SeenObject::uri).containsExactly(B);
        assertThat(missing()).isEmpty();
    }

    @Test
    void shouldFollowTheOrderOfBytesWhateverTheUriEscapes() {
        // Given
        List<String> inOrder = List.of(
                Findings.uri("a b.jpg"),
                Findings.uri("a!.jpg"),
                Findings.uri("a%.jpg"),
                Findings.uri("a-1/x.jpg"),
                Findings.uri("a/x.jpg"),
                Findings.uri("a0.jpg"),
                Findings.uri("aé.jpg"));
        inOrder.reversed().forEach(uri -> enter(Findings.photo(uri, "bytes of " + uri)));
        source.holds(inOrder.stream()
                .map(uri -> new SeenObject(uri, Findings.VERSION))
                .toArray(SeenObject[]::new));

        // When
        all(false);

        // Then
        assertThat(missing()).isEmpty();
        assertThat(arrivals()).isEmpty();
    }

    @Test
    void shouldGoOnWhereAListingBrokeOffAndMissNothingOfItsFirstPart() {
        // Given
        enter(Findings.photo(A, "bytes-1"));
        enter(Findings.photo(C, "bytes-3"));
        source.holds(new SeenObject(A, Findings.VERSION), new SeenObject(B, Findings.VERSION));
        source.awayAfter(2);

        // When
        Listing broken = all(false);
        List<String> missedEarly = missing();
        enter(Findings.photo(B, "bytes-2"));
        source.holds(new SeenObject(C, Findings.VERSION));
        Listing rest = all(false);

        // Then
        assertThat(broken).isInstanceOf(Listing.Away.class);
        assertThat(missedEarly).isEmpty();
        assertThat(rest).isInstanceOf(Listing.Complete.class);
        assertThat(source.begunAfter()).hasValue(B);
        assertThat(missing()).isEmpty();
        assertThat(survey.tally().met()).isEqualTo(3);
    }

    @Test
    void shouldTryAgainByItselfWhatMayPassWhenItsTimeHasCome() {
        // Given
        enter(Findings.rejected(A, RejectionCode.UNREADABLE));
        enter(Findings.rejected(B, RejectionCode.NOT_A_PHOTO));
        source.holds(new SeenObject(A, Findings.VERSION), new SeenObject(B, Findings.VERSION));

        // When
        survey.all(source, false, Clocks.NOON.plusSeconds(59));
        List<SeenObject> tooEarly = arrivals();
        survey.all(source, false, Clocks.NOON.plusSeconds(60));

        // Then
        assertThat(tooEarly).isEmpty();
        assertThat(arrivals()).extracting(SeenObject::uri).containsExactly(A);
    }

    @Test
    void shouldTryAgainOnceWhatAPersonAskedFor() throws SourceAwayException {
        // Given
        enter(Findings.rejected(B, RejectionCode.NOT_A_PHOTO));
        source.holds(new SeenObject(B, Findings.VERSION));
        retries.put(B, Attempts.request(memory.rejection(B).orElseThrow(), Clocks.NOON, "ann"));

        // When
        survey.some(source, List.of(B), Clocks.NOON);
        List<SeenObject> asked = arrivals();
        enter(Findings.rejected(B, RejectionCode.NOT_A_PHOTO));
        survey.all(source, false, Clocks.NOON);

        // Then
        assertThat(asked).extracting(SeenObject::uri).containsExactly(B);
        assertThat(arrivals()).isEmpty();
    }

    @Test
    void shouldRefuseAListingOutOfOrderBeforeItMissesAnything() {
        // Given
        source.holds(new SeenObject(B, Findings.VERSION), new SeenObject(A, Findings.VERSION));

        // When
        assertThatThrownBy(() -> all(false))

                // Then
                .hasMessageContaining("order of names");
    }

    @Test
    void shouldLookAtSingleObjects() throws SourceAwayException {
        // Given
        enter(Findings.photo(A, "bytes-1"));
        enter(Findings.photo(C, "bytes-3"));
        SeenObject added = new SeenObject(B, Findings.VERSION);
        source.holds(added, new SeenObject(C, Findings.VERSION));

        // When
        survey.some(source, List.of(A, B, C), Clocks.NOON);

        // Then
        assertThat(arrivals()).containsExactly(added);
        assertThat(missing()).containsExactly(A);
    }

    @Test
    void shouldTellAVersionFromOneKeptBeforeItSaidMore() {
        // Given
        ObjectVersion now = new ObjectVersion("3@1.000000000+2.000000000", 3, Clocks.NOON);

        // Then
        assertThat(now.is("3@1.000000000")).isTrue();
        assertThat(now.is("3@1.000000000+2.000000000")).isTrue();
        assertThat(now.is("3@1.000000000+3.000000000")).isFalse();
        assertThat(now.is("4@1.000000000")).isFalse();
    }

    private Listing all(boolean retry) {
        return survey.all(source, retry, Clocks.NOON);
    }

    private List<SeenObject> arrivals() {
        List<SeenObject> arrivals = new ArrayList<>();
        try (Arrivals.Objects objects = survey.arrivals().objects()) {
            objects.forEachRemaining(arrivals::add);
        }
        return arrivals;
    }

    private List<String> missing() {
        UriSet missing = survey.missing();
        List<String> uris = new ArrayList<>();
        missing.forEach(uris::add);
        return uris;
    }

    private void enter(Finding finding) {
        new Bookkeeper(Findings.SOURCE, memory, Clocks.fixed()).enter(finding, new Batch());
    }

    private static Listed.Dangling dangling(String uri) {
        return new Listed.Dangling(new SeenObject(uri, Findings.VERSION));
    }
}
