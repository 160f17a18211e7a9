package dev.memorylane.culling.asset;

import dev.memorylane.culling.Burst;
import dev.memorylane.culling.Member;
import dev.memorylane.culling.Reason;
import dev.memorylane.culling.ReasonCode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts the other files of each shot beside their representative, with its role. */
public record Followers(Assets assets) {

    public List<Burst> joined(List<Burst> bursts) {
        return assets.areSingle() ? bursts : bursts.stream().map(this::joined).toList();
    }

    private Burst joined(Burst burst) {
        return burst.withMembers(burst.members().stream()
                .flatMap(member -> Stream.concat(Stream.of(member), followers(member)))
                .sorted(Comparator.comparing(Member::photoId))
                .toList());
    }

    private Stream<Member> followers(Member representative) {
        List<String> followers = assets.followersOf(representative.photoId());
        Reason sameShot = new Reason(ReasonCode.SAME_SHOT, followers.size() + 1);
        return followers.stream()
                .map(photoId -> new Member(photoId, representative.role(), List.of(sameShot), representative.margin()));
    }
}
