package dev.memorylane.clusterer.work;

import dev.memorylane.clusterer.features.LostFeatures;
import dev.memorylane.clusterer.mapping.CandidatePhotos;
import dev.memorylane.clusterer.mapping.DecisionFold;
import dev.memorylane.clusterer.mapping.Lessons;
import dev.memorylane.clusterer.mapping.Shortlists;
import dev.memorylane.clusterer.store.PhotoRow;
import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.Culled;
import dev.memorylane.culling.CullingParameters;
import dev.memorylane.schemas.Shortlist;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Decodes and culls one snapshot, and puts what came of it into the inbox of its task: always something. */
public final class Job implements Runnable {
    private final Snapshot snapshot;
    private final Culling culling;
    private final LostFeatures features;
    private final ReclusterTimes times;
    private final Inbox<Outcome> inbox;

    public Job(Snapshot snapshot, Culling culling, LostFeatures features, ReclusterTimes times, Inbox<Outcome> inbox) {
        this.snapshot = snapshot;
        this.culling = culling;
        this.features = features;
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
        long worked = processorNanos();
        try {
            List<CandidatePhoto> photos = photos();
            Culled culled = cull(photos);
            Shortlist draft = draft(culled);
            times.note(snapshot.photos().size(), Duration.ofNanos(System.nanoTime() - begun));
            return new Outcome.Drafted(
                    snapshot.stamp(),
                    snapshot.bounds(),
                    draft,
                    Lessons.of(snapshot.bounds(), culled),
                    lost(photos),
                    Duration.ofNanos(processorNanos() - worked));
        } catch (Throwable e) {
            return new Outcome.Failed(snapshot.stamp(), e);
        }
    }

    /** Of this thread; on a busy machine far less than passes. */
    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** By photo id, so that the order of arrival leaves no trace. */
    private List<CandidatePhoto> photos() {
        return snapshot.photos().stream()
                .sorted(Comparator.comparing(PhotoRow::photoId))
                .map(photo -> CandidatePhotos.of(photo.photoId(), photo.embedding(), photo.placedAt()))
                .toList();
    }

    private Culled cull(List<CandidatePhoto> photos) {
        return culling.cull(photos, DecisionFold.of(snapshot.said()), parameters(), snapshot.preference());
    }

    private Set<String> lost(List<CandidatePhoto> photos) {
        return photos.stream()
                .flatMap(photo -> photo.appearance().features().stream())
                .filter(features::isLost)
                .collect(Collectors.toSet());
    }

    private Shortlist draft(Culled culled) {
        return Shortlists.draft(
                snapshot.bounds(), snapshot.modelKey(), parameters().recorded(), culled);
    }

    private CullingParameters parameters() {
        return snapshot.parameters().ofModel(snapshot.modelKey());
    }
}
