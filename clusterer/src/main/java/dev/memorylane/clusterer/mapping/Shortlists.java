package dev.memorylane.clusterer.mapping;

import dev.memorylane.culling.Burst;
import dev.memorylane.culling.Cluster;
import dev.memorylane.culling.Culled;
import dev.memorylane.culling.Member;
import dev.memorylane.culling.Role;
import dev.memorylane.culling.ShortlistContent;
import dev.memorylane.culling.SweepPoint;
import dev.memorylane.culling.window.Window;
import dev.memorylane.schemas.BurstKind;
import dev.memorylane.schemas.ClockProposal;
import dev.memorylane.schemas.PhotoRole;
import dev.memorylane.schemas.RoleReason;
import dev.memorylane.schemas.Shortlist;
import dev.memorylane.schemas.ShortlistBurst;
import dev.memorylane.schemas.ShortlistCluster;
import dev.memorylane.schemas.ShortlistMember;
import dev.memorylane.schemas.SweepMetrics;
import dev.memorylane.schemas.WindowKind;
import java.util.List;
import java.util.SortedMap;

/** The content of a shortlist as the topic carries it; revision, state and time come when it is published. */
public final class Shortlists {
    private Shortlists() {}

    /** A draft: revision 0, no time; its digest is that of its content. */
    public static Shortlist draft(Window window, String modelKey, SortedMap<String, Double> parameters, Culled culled) {
        ShortlistContent content = culled.content();
        Shortlist draft = Shortlist.newBuilder()
                .setKind(kind(window))
                .setRevision(0)
                .setContentDigest("")
                .setFrom(window.from().orElse(null))
                .setTo(window.to().orElse(null))
                .setModelKey(modelKey)
                .setParameters(parameters)
                .setK(content.k())
                .setPhotos(Math.toIntExact(content.members().count()))
                .setSweep(content.sweep().stream().map(Shortlists::metrics).toList())
                .setClusters(
                        content.clusters().stream().map(Shortlists::cluster).toList())
                .setClockProposals(
                        culled.clocks().stream().map(Shortlists::proposal).toList())
                .build();
        draft.setContentDigest(ContentDigest.of(draft));
        return draft;
    }

    private static ClockProposal proposal(dev.memorylane.culling.clock.ClockProposal proposal) {
        return new ClockProposal(
                proposal.camera(),
                proposal.reference(),
                proposal.shift().toSeconds(),
                proposal.moments(),
                proposal.others());
    }

    private static WindowKind kind(Window window) {
        return switch (window.kind()) {
            case TRIP -> WindowKind.TRIP;
            case DAY -> WindowKind.DAY;
            case UNDATED -> WindowKind.UNDATED;
        };
    }

    private static SweepMetrics metrics(SweepPoint point) {
        return new SweepMetrics(
                point.k(),
                point.silhouette(),
                point.daviesBouldin(),
                point.sse(),
                point.normalisedSse(),
                point.chosen());
    }

    private static ShortlistCluster cluster(Cluster cluster) {
        return new ShortlistCluster(
                cluster.number(),
                cluster.sceneId(),
                cluster.bursts().stream().map(Shortlists::burst).toList());
    }

    private static ShortlistBurst burst(Burst burst) {
        return new ShortlistBurst(
                burst.id(), burst.members().stream().map(Shortlists::member).toList(), kind(burst.kind()));
    }

    private static BurstKind kind(dev.memorylane.culling.BurstKind kind) {
        return switch (kind) {
            case LOOK_ALIKES -> BurstKind.LOOK_ALIKES;
            case EXPOSURE_BRACKET -> BurstKind.EXPOSURE_BRACKET;
            case FOCUS_STACK -> BurstKind.FOCUS_STACK;
            case PANORAMA -> BurstKind.PANORAMA;
        };
    }

    private static ShortlistMember member(Member member) {
        List<RoleReason> reasons = member.reasons().stream()
                .map(reason -> new RoleReason(reason.code().name(), reason.value()))
                .toList();
        return new ShortlistMember(member.photoId(), role(member.role()), reasons, member.margin());
    }

    private static PhotoRole role(Role role) {
        return switch (role) {
            case PICK -> PhotoRole.PICK;
            case ALTERNATE -> PhotoRole.ALTERNATE;
            case REJECT -> PhotoRole.REJECT;
            case MEMBER -> PhotoRole.MEMBER;
        };
    }
}
