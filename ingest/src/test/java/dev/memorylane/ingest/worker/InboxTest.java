package dev.memorylane.ingest.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InboxTest {
    private static final int MOST = 10_000;

    private final Inbox inbox = new Inbox(new Signal());

    @Test
    void shouldBeginWithEverything() {
        // When, Then
        assertThat(inbox.take()).isEmpty();
    }

    @Test
    void shouldHandOutSingleObjectsOnce() {
        // Given
        tell(2);

        // When
        Optional<SortedSet<String>> told = inbox.take();

        // Then
        assertThat(told.orElseThrow()).containsExactly("file:///photos/0.jpg", "file:///photos/1.jpg");
        assertThat(inbox.take()).isEmpty();
    }

    @Test
    void shouldAskForAListingOnceMoreObjectsAreToldThanAreWorthLookingAtOneByOne() {
        // When
        tell(MOST);
        Optional<SortedSet<String>> most = inbox.take();
        tell(MOST + 1);
        Optional<SortedSet<String>> more = inbox.take();

        // Then
        assertThat(most.orElseThrow()).hasSize(MOST);
        assertThat(more).isEmpty();
    }

    private void tell(int objects) {
        inbox.take();
        IntStream.range(0, objects).forEach(i -> inbox.object("file:///photos/" + i + ".jpg"));
    }
}
