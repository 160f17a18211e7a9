package dev.memorylane.clusterer;

import dev.memorylane.clusterer.mapping.Shortlists;
import dev.memorylane.clusterer.store.PublishedWindow;
import dev.memorylane.clusterer.store.PublishedWindows;
import dev.memorylane.clusterer.window.LibraryWindow;
import dev.memorylane.clusterer.work.Snapshot;
import dev.memorylane.culling.ShortlistContent;
import dev.memorylane.schemas.Shortlist;
import dev.memorylane.schemas.ShortlistKey;
import dev.memorylane.schemas.ShortlistState;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Gives out revisions: one for each content that differs from the last, none for the same again. */
final class Publication {
    private final PublishedWindows windows;
    private final ClustererStatus status;
    private final ProcessorContext<ShortlistKey, Shortlist> context;

    Publication(PublishedWindows windows, ClustererStatus status, ProcessorContext<ShortlistKey, Shortlist> context) {
        this.windows = windows;
        this.status = status;
        this.context = context;
    }

    void current(LibraryWindow window, Shortlist draft) {
        Optional<PublishedWindow> before = windows.find(window);
        if (before.filter(last -> !last.getWithdrawn() && last.getDigest().equals(draft.getContentDigest()))
                .isPresent()) {
            status.countUnchanged();
        } else {
            publish(window, draft, ShortlistState.CURRENT, before);
        }
    }

    /** The window holds no photo any more; one that was never published needs no withdrawal. */
    void withdrawn(Snapshot empty) {
        LibraryWindow window = empty.window();
        Optional<PublishedWindow> before = windows.find(window);
        if (before.filter(last -> !last.getWithdrawn()).isPresent()) {
            Shortlist draft = Shortlists.draft(
                    window.window(), empty.modelKey(), Collections.emptySortedMap(), ShortlistContent.empty());
            publish(window, draft, ShortlistState.WITHDRAWN, before);
        }
    }

    private void publish(
            LibraryWindow window, Shortlist shortlist, ShortlistState state, Optional<PublishedWindow> before) {
        long now = context.currentSystemTimeMs();
        shortlist.setState(state);
        shortlist.setRevision(before.map(PublishedWindow::getRevision).orElse(0L) + 1);
        shortlist.setPublishedAt(Instant.ofEpochMilli(now));
        windows.put(window, shortlist.getRevision(), shortlist.getContentDigest(), state == ShortlistState.WITHDRAWN);
        ShortlistKey key = new ShortlistKey(window.library(), window.window().id());
        context.forward(new Record<>(key, shortlist, now));
        status.countPublished();
    }
}
