package dev.memorylane.clusterer.work;

import dev.memorylane.clusterer.mapping.CandidatePhotos;
import dev.memorylane.clusterer.mapping.DecisionFold;
import dev.memorylane.clusterer.mapping.Shortlists;
import dev.memorylane.clusterer.store.PhotoRow;
import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.CullingParameters;
import dev.memorylane.culling.ShortlistContent;
import dev.memorylane.schemas.Shortlist;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** Decodes and culls one snapshot, and puts what came of it into the inbox of its task: always something. */
public final class Job implements Runnable {
    private final Snapshot snapshot;
    private final Culling culling;
    private final ReclusterTimes times;
    private final Inbox inbox;

    public Job(Snapshot snapshot, Culling culling, ReclusterTimes times, Inbox inbox) {
        this.snapshot = snapshot;
        this.culling = culling;
        this.times = times;
        this.inbox = inbox;
    }

    /** Memory that it takes until it is done. */
    public long bytes() {
        return snapshot.bytes();
    }

    @Override
    public void run() {
        if (!inbox.isClosed()) {
            inbox.put(outcome());
        }
    }

    /** Errors count too: a native library that does not load would else leave the window waiting for ever. */
    private Outcome outcome() {
        long begun = System.nanoTime();
        try {
            Shortlist draft = draft();
            times.note(snapshot.photos().size(), Duration.ofNanos(System.nanoTime() - begun));
            return new Outcome.Drafted(snapshot.stamp(), snapshot.bounds(), draft);
        } catch (Throwable e) {
            return new Outcome.Failed(snapshot.stamp(), e);
        }
    }

    private Shortlist draft() {
        // By photo id, so that the order of arrival leaves no trace.
        List<CandidatePhoto> photos = snapshot.photos().stream()
                .sorted(Comparator.comparing(PhotoRow::photoId))
                .map(photo -> CandidatePhotos.of(photo.photoId(), photo.embedding()))
                .toList();
        CullingParameters ofModel = snapshot.parameters().ofModel(snapshot.modelKey());
        ShortlistContent content = culling.cull(photos, DecisionFold.of(snapshot.said()), ofModel);
        return Shortlists.draft(snapshot.bounds(), snapshot.modelKey(), ofModel.recorded(), content);
    }
}
