package dev.memorylane.gallery.view;

import dev.memorylane.schemas.ClockProposal;
import dev.memorylane.schemas.Shortlist;
import dev.memorylane.schemas.ShortlistBurst;
import dev.memorylane.schemas.ShortlistCluster;
import dev.memorylane.schemas.ShortlistMember;
import dev.memorylane.schemas.SweepMetrics;
import java.util.Optional;

/** Shortlists as the topic carries them, to immutable values with words. */
final class Shortlists {
    private Shortlists() {}

    static WindowShortlist of(String windowId, Shortlist shortlist) {
        return new WindowShortlist(
                windowId,
                shortlist.getKind(),
                Optional.ofNullable(shortlist.getFrom()),
                Optional.ofNullable(shortlist.getTo()),
                shortlist.getRevision(),
                Optional.ofNullable(shortlist.getPublishedAt()),
                shortlist.getModelKey(),
                shortlist.getK(),
                shortlist.getSweep().stream().map(Shortlists::figures).toList(),
                shortlist.getClusters().stream().map(Shortlists::scene).toList(),
                shortlist.getClockProposals().stream().map(Shortlists::doubt).toList());
    }

    private static ClockDoubt doubt(ClockProposal proposal) {
        return new ClockDoubt(
                proposal.getCamera(),
                proposal.getReference(),
                proposal.getShiftSeconds(),
                proposal.getMoments(),
                proposal.getOthers());
    }

    private static SweepFigures figures(SweepMetrics metrics) {
        return new SweepFigures(
                metrics.getK(),
                metrics.getSilhouette(),
                metrics.getDaviesBouldin(),
                metrics.getSse(),
                metrics.getNormalisedSse(),
                metrics.getChosen());
    }

    private static Scene scene(ShortlistCluster cluster) {
        return new Scene(
                cluster.getNumber(),
                cluster.getSceneId(),
                cluster.getBursts().stream().map(Shortlists::burst).toList());
    }

    private static Scene.BurstGroup burst(ShortlistBurst burst) {
        return new Scene.BurstGroup(
                burst.getBurstId(),
                burst.getKind(),
                burst.getMembers().stream().map(Shortlists::ranked).toList());
    }

    private static RankedPhoto ranked(ShortlistMember member) {
        return new RankedPhoto(
                member.getPhotoId().intern(),
                member.getRole(),
                member.getReasons().stream().map(SpokenReason::of).toList(),
                member.getMargin());
    }
}
