package dev.memorylane.clusterer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.clusterer.mapping.Shortlists;
import dev.memorylane.clusterer.store.ClustererStores;
import dev.memorylane.clusterer.window.LibraryWindow;
import dev.memorylane.culling.Culled;
import dev.memorylane.culling.window.Window;
import java.util.Collections;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublicationTest {
    private static final Window UNDATED = Window.undated();
    private static final LibraryWindow WINDOW = new LibraryWindow("osaka", UNDATED.id());

    private final MockProcessorContext<SpecificRecord, SpecificRecord> context = new MockProcessorContext<>();
    private Publication publication;

    @BeforeEach
    void makeStores() {
        context.setCurrentSystemTimeMs(0);
        for (StoreBuilder<?> builder : ClustererStores.builders(Stores::inMemoryKeyValueStore)) {
            StateStore store =
                    builder.withCachingDisabled().withLoggingDisabled().build();
            store.init(context.getStateStoreContext(), store);
            context.addStateStore(store);
        }
        publication = new Publication(ClustererStores.of(context).published(), new ClustererStatus(), context);
    }

    @Test
    void shouldAskForACommitOnlyWhenWhatWasPublishedIsToBeSeen() {
        // Given
        publish();
        boolean early = context.committed();

        // When
        publication.letBeSeen();

        // Then
        assertThat(early).isFalse();
        assertThat(context.committed()).isTrue();
    }

    @Test
    void shouldAskForNoCommitOfAContentThatWasPublishedBefore() {
        // Given
        publish();
        publication.letBeSeen();
        context.resetCommit();

        // When
        publish();
        publication.letBeSeen();

        // Then
        assertThat(context.committed()).isFalse();
        assertThat(context.forwarded()).hasSize(1);
    }

    private void publish() {
        publication.current(
                WINDOW, UNDATED, Shortlists.draft(UNDATED, "model", Collections.emptySortedMap(), Culled.empty()));
    }
}
