package dev.memorylane.clusterer;

import dev.memorylane.clusterer.ReclusterLog.Result;
import dev.memorylane.clusterer.mapping.Shortlists;
import dev.memorylane.clusterer.store.PublishedWindow;
import dev.memorylane.clusterer.store.PublishedWindows;
import dev.memorylane.clusterer.window.LibraryWindow;
import dev.memorylane.culling.Culled;
import dev.memorylane.culling.window.Window;
import dev.memorylane.schemas.Shortlist;
import dev.memorylane.schemas.ShortlistKey;
import dev.memorylane.schemas.ShortlistState;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Gives out revisions: one for each content that differs from the last, none for the same again. */
final class Publication {
    private final PublishedWindows windows;
    private final ClustererStatus status;
    private final ProcessorContext<SpecificRecord, SpecificRecord> context;
    private boolean isOpen;

    Publication(
            PublishedWindows windows,
            ClustererStatus status,
            ProcessorContext<SpecificRecord, SpecificRecord> context) {
        this.windows = windows;
        this.status = status;
        this.context = context;
    }

    Result current(LibraryWindow window, Window bounds, Shortlist draft) {
        Optional<PublishedWindow> before = windows.find(window);
        if (before.filter(last -> !last.getWithdrawn() && last.getDigest().equals(draft.getContentDigest()))
                .isPresent()) {
            status.countUnchanged();
            return Result.UNCHANGED;
        }
        publish(window, bounds, draft, ShortlistState.CURRENT, before);
        return Result.PUBLISHED;
    }

    /** The window holds no photo any more; one that was never published needs no withdrawal. */
    void withdrawn(LibraryWindow window, String modelKey) {
        Optional<PublishedWindow> before = windows.find(window).filter(last -> !last.getWithdrawn());
        before.ifPresent(last -> {
            Window bounds = PublishedWindows.boundsOf(window, last);
            Shortlist draft = Shortlists.draft(bounds, modelKey, Collections.emptySortedMap(), Culled.empty());
            publish(window, bounds, draft, ShortlistState.WITHDRAWN, before);
        });
    }

    private void publish(
            LibraryWindow window,
            Window bounds,
            Shortlist shortlist,
            ShortlistState state,
            Optional<PublishedWindow> before) {
        long now = context.currentSystemTimeMs();
        shortlist.setState(state);
        shortlist.setRevision(before.map(PublishedWindow::getRevision).orElse(0L) + 1);
        shortlist.setPublishedAt(Instant.ofEpochMilli(now));
        windows.put(
                window.library(),
                bounds,
                shortlist.getRevision(),
                shortlist.getContentDigest(),
                state == ShortlistState.WITHDRAWN);
        context.forward(
                new Record<>(new ShortlistKey(window.library(), window.id()), shortlist, now),
                ClustererPart.SHORTLISTS);
        isOpen = true;
        status.countPublished();
    }

    /** Lets what was published be seen before the next regular commit. For when nothing follows that could share it. */
    void letBeSeen() {
        if (isOpen) {
            context.commit();
            isOpen = false;
        }
    }
}
