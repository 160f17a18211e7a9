package dev.memorylane.clusterer.work;

import dev.memorylane.clusterer.mapping.CandidatePhotos;
import dev.memorylane.clusterer.mapping.DecisionFold;
import dev.memorylane.clusterer.mapping.Shortlists;
import dev.memorylane.clusterer.store.PhotoRow;
import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.CullingParameters;
import dev.memorylane.culling.ShortlistContent;
import dev.memorylane.schemas.Shortlist;
import java.util.Comparator;
import java.util.List;

/** Decodes and culls one snapshot, and puts what came of it into the inbox of its task: always something. */
public final class Job implements Runnable {
    private final Snapshot snapshot;
    private final Culling culling;
    private final CullingParameters parameters;
    private final Inbox inbox;

    public Job(Snapshot snapshot, Culling culling, CullingParameters parameters, Inbox inbox) {
        this.snapshot = snapshot;
        this.culling = culling;
        this.parameters = parameters;
        this.inbox = inbox;
    }

    @Override
    public void run() {
        if (!inbox.isClosed()) {
            inbox.put(outcome());
        }
    }

    /** Errors count too: a native library that does not load would else leave the window waiting for ever. */
    private Outcome outcome() {
        try {
            return new Outcome.Drafted(snapshot, draft());
        } catch (Throwable e) {
            return new Outcome.Failed(snapshot, e);
        }
    }

    private Shortlist draft() {
        // By photo id, so that the order of arrival leaves no trace.
        List<CandidatePhoto> photos = snapshot.photos().stream()
                .sorted(Comparator.comparing(PhotoRow::photoId))
                .map(photo -> CandidatePhotos.of(photo.photoId(), photo.embedding()))
                .toList();
        CullingParameters ofModel = parameters.ofModel(snapshot.modelKey());
        ShortlistContent content = culling.cull(photos, DecisionFold.of(snapshot.said()), ofModel);
        return Shortlists.draft(snapshot.window().window(), snapshot.modelKey(), ofModel.recorded(), content);
    }
}
