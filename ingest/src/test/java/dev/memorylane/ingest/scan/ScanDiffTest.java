package dev.memorylane.ingest.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.ingest.Clocks;
import dev.memorylane.ingest.content.Finding;
import dev.memorylane.ingest.memory.Batch;
import dev.memorylane.ingest.memory.Bookkeeper;
import dev.memorylane.ingest.memory.Findings;
import dev.memorylane.ingest.memory.Memory;
import dev.memorylane.ingest.source.FileVersion;
import dev.memorylane.ingest.source.Listing;
import dev.memorylane.ingest.source.SeenFile;
import dev.memorylane.schemas.RejectionCode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScanDiffTest {
    private static final String A = Findings.uri("a.jpg");
    private static final String B = Findings.uri("b.jpg");
    private static final String BELOW = Findings.uri("sub/c.jpg");

    private final Memory memory = new Memory();

    @Test
    void shouldLookOnlyAtWhatIsNotKnownInThisVersion() {
        // Given
        enter(Findings.photo(A, "bytes-1"));
        SeenFile same = new SeenFile(A, Findings.VERSION);
        SeenFile changed = new SeenFile(A, Findings.LATER);
        SeenFile added = new SeenFile(B, Findings.VERSION);

        // When
        List<SeenFile> nothing = ScanDiff.news(listing(same), memory, true);
        List<SeenFile> both = ScanDiff.news(listing(added, changed), memory, false);

        // Then
        assertThat(nothing).isEmpty();
        assertThat(both).containsExactly(changed, added);
    }

    @Test
    void shouldTryAgainOnlyWhatCouldNotBeRead() {
        // Given
        enter(Findings.rejected(A, RejectionCode.UNREADABLE));
        enter(Findings.rejected(B, RejectionCode.NOT_A_PHOTO));
        Listing.Read listing = listing(new SeenFile(A, Findings.VERSION), new SeenFile(B, Findings.VERSION));

        // When
        List<SeenFile> byNotification = ScanDiff.news(listing, memory, false);
        List<SeenFile> byReconciliation = ScanDiff.news(listing, memory, true);

        // Then
        assertThat(byNotification).isEmpty();
        assertThat(byReconciliation).extracting(SeenFile::uri).containsExactly(A);
    }

    @Test
    void shouldNotMissWhatLiesBelowAFolderThatCannotBeRead() {
        // Given
        enter(Findings.photo(A, "bytes-1"));
        enter(Findings.photo(BELOW, "bytes-2"));
        Listing.Read listing = new Listing.Read(
                listing(new SeenFile(B, Findings.VERSION)).files(), List.of(Findings.uri("sub") + "/"));

        // When
        var missing = ScanDiff.missing(listing, memory);

        // Then
        assertThat(missing).containsExactly(A);
    }

    @Test
    void shouldCallAFolderSuddenlyEmptyOnlyIfItHeldPhotos() {
        // When
        boolean fresh = ScanDiff.isSuddenlyEmpty(listing(), memory);
        enter(Findings.photo(A, "bytes-1"));
        boolean held = ScanDiff.isSuddenlyEmpty(listing(), memory);

        // Then
        assertThat(fresh).isFalse();
        assertThat(held).isTrue();
    }

    @Test
    void shouldTellVersionsApartToTheNanosecond() {
        // When
        FileVersion later = new FileVersion(1, Clocks.NOON.plusNanos(1));

        // Then
        assertThat(later.text()).isNotEqualTo(new FileVersion(1, Clocks.NOON).text());
    }

    private void enter(Finding finding) {
        new Bookkeeper(Findings.SOURCE, memory, Clocks.fixed()).enter(finding, new Batch());
    }

    private static Listing.Read listing(SeenFile... files) {
        return new Listing.Read(
                Stream.of(files).collect(Collectors.toMap(SeenFile::uri, Function.identity())), List.of());
    }
}
