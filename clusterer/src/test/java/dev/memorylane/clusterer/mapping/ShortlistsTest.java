package dev.memorylane.clusterer.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.culling.Burst;
import dev.memorylane.culling.BurstKind;
import dev.memorylane.culling.Cluster;
import dev.memorylane.culling.Culled;
import dev.memorylane.culling.Member;
import dev.memorylane.culling.Reason;
import dev.memorylane.culling.ReasonCode;
import dev.memorylane.culling.Role;
import dev.memorylane.culling.ShortlistContent;
import dev.memorylane.culling.SweepPoint;
import dev.memorylane.culling.clock.ClockProposal;
import dev.memorylane.culling.window.DayLine;
import dev.memorylane.culling.window.DayParameters;
import dev.memorylane.culling.window.SortedMoments;
import dev.memorylane.culling.window.Window;
import dev.memorylane.schemas.PhotoRole;
import dev.memorylane.schemas.RoleReason;
import dev.memorylane.schemas.Shortlist;
import dev.memorylane.schemas.ShortlistMember;
import dev.memorylane.schemas.ShortlistState;
import dev.memorylane.schemas.SweepMetrics;
import dev.memorylane.schemas.WindowKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShortlistsTest {
    private static final Window DAY =
            new DayLine(new SortedMoments(List.of()), DayParameters.defaults()).window(LocalDate.parse("2026-05-01"));

    @Test
    void shouldCarryTheWholeContent() {
        // When
        Shortlist draft = draft("a", Role.PICK);

        // Then
        assertThat(draft.getKind()).isEqualTo(WindowKind.DAY);
        assertThat(draft.getFrom()).isEqualTo(LocalDateTime.parse("2026-05-01T04:00"));
        assertThat(draft.getTo()).isEqualTo(LocalDateTime.parse("2026-05-02T04:00"));
        assertThat(draft.getModelKey()).isEqualTo("pocket");
        assertThat(draft.getK()).isEqualTo(1);
        assertThat(draft.getPhotos()).isEqualTo(1);
        assertThat(draft.getSweep()).containsExactly(new SweepMetrics(1, 0.5, 0.25, 2.0, 1.0, true));
        assertThat(draft.getClusters().getFirst().getSceneId()).isEqualTo("a");
        assertThat(member(draft))
                .isEqualTo(
                        new ShortlistMember("a", PhotoRole.PICK, List.of(new RoleReason("SHARPEST_OF", 3.0)), 0.125));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void shouldMapEveryRoleToItsNamesake(Role role) {
        // When, Then
        assertThat(member(draft("a", role)).getRole().name()).isEqualTo(role.name());
    }

    @Test
    void shouldDigestWhatAShortlistSaysAndNothingElse() {
        // Given
        Shortlist draft = draft("a", Role.PICK);
        String digest = draft.getContentDigest();

        // When
        draft.setRevision(7);
        draft.setState(ShortlistState.WITHDRAWN);
        draft.setPublishedAt(Instant.EPOCH);
        draft.setParameters(new HashMap<>(draft.getParameters()));

        // Then
        assertThat(digest).matches("[0-9a-f]{64}");
        assertThat(ContentDigest.of(draft)).isEqualTo(digest);
        assertThat(draft("a", Role.MEMBER).getContentDigest()).isNotEqualTo(digest);
        assertThat(draft("b", Role.PICK).getContentDigest()).isNotEqualTo(digest);
    }

    @Test
    void shouldTellByTheDigestThatAParameterOrTheModelChanged() {
        // Given
        Shortlist draft = draft("a", Role.PICK);
        String digest = draft.getContentDigest();

        // When
        draft.getParameters().put("p7", 0.5);
        String otherParameter = ContentDigest.of(draft);
        draft.setModelKey("other");
        String otherModel = ContentDigest.of(draft);

        // Then
        assertThat(List.of(digest, otherParameter, otherModel)).doesNotHaveDuplicates();
    }

    private static final List<ClockProposal> CLOCKS =
            List.of(new ClockProposal("phone", "camera", Duration.ofMinutes(-61), 7, 2));

    @Test
    void shouldCarryTheProposalsForClocks() {
        // When, Then
        assertThat(draft("a", Role.PICK).getClockProposals()).singleElement().satisfies(proposal -> {
            assertThat(proposal.getCamera()).isEqualTo("phone");
            assertThat(proposal.getShiftSeconds()).isEqualTo(-3660);
            assertThat(proposal.getMoments()).isEqualTo(7);
        });
    }

    @ParameterizedTest
    @EnumSource(BurstKind.class)
    void shouldCarryWhatHoldsABurstTogether(BurstKind kind) {
        // When
        Shortlist draft = draft("a", Role.PICK, kind);

        // Then
        assertThat(draft.getClusters().getFirst().getBursts().getFirst().getKind())
                .hasToString(kind.name());
    }

    private static Shortlist draft(String photoId, Role role) {
        return draft(photoId, role, BurstKind.LOOK_ALIKES);
    }

    private static Shortlist draft(String photoId, Role role, BurstKind kind) {
        Member member = new Member(photoId, role, List.of(new Reason(ReasonCode.SHARPEST_OF, 3)), 0.125);
        Cluster cluster = new Cluster(0, photoId, List.of(new Burst(photoId, kind, List.of(member))));
        SweepPoint point = new SweepPoint(1, 0.5, 0.25, 2, 1, true);
        TreeMap<String, Double> parameters = new TreeMap<>();
        IntStream.range(0, 40).forEach(i -> parameters.put("p" + i, (double) i));
        return Shortlists.draft(
                DAY,
                "pocket",
                parameters,
                new Culled(new ShortlistContent(1, List.of(point), List.of(cluster)), List.of(), false, CLOCKS));
    }

    private static ShortlistMember member(Shortlist shortlist) {
        return shortlist
                .getClusters()
                .getFirst()
                .getBursts()
                .getFirst()
                .getMembers()
                .getFirst();
    }
}
