package dev.memorylane.bench.judgement;

import dev.memorylane.bench.judgement.score.Judged;
import dev.memorylane.bench.judgement.score.Verdict;
import dev.memorylane.culling.Burst;
import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.Culled;
import dev.memorylane.culling.Culler;
import dev.memorylane.culling.CullingParameters;
import dev.memorylane.culling.Member;
import dev.memorylane.culling.PersonDecisions;
import dev.memorylane.culling.ReasonCode;
import dev.memorylane.culling.Role;
import dev.memorylane.culling.clock.ClockProposal;
import dev.memorylane.culling.preference.Preference;
import dev.memorylane.culling.window.Moment;
import dev.memorylane.culling.window.Window;
import dev.memorylane.culling.window.WindowParameters;
import dev.memorylane.culling.window.WindowPlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Has photos judged by the product, window by window, with its defaults. */
final class Judge {

    private Judge() {}

    /** What was made of the photos in their days. */
    static Judged inDays(Roll roll) {
        return judge(roll, plan(roll.photos()).days());
    }

    /** What was made of the photos in their trips. */
    static Judged inTrips(Roll roll) {
        return judge(roll, plan(roll.photos()).trips());
    }

    private static WindowPlan plan(Collection<CandidatePhoto> photos) {
        List<Moment> moments = photos.stream()
                .flatMap(photo ->
                        photo.time().placedAt().stream().map(at -> new Moment(at, photo.photoId(), Optional.empty())))
                .toList();
        return WindowPlan.of(moments, WindowParameters.defaults());
    }

    private static Judged judge(Roll roll, List<Window> windows) {
        Culler culler = new Culler(name -> Optional.ofNullable(roll.features().get(name)));
        CullingParameters parameters = CullingParameters.defaults().ofModel(roll.modelKey());
        Map<String, List<CandidatePhoto>> parts = roll.photos().stream()
                .collect(Collectors.groupingBy(
                        photo -> windowOf(photo, windows).id(), TreeMap::new, Collectors.toList()));
        Map<String, Verdict> verdicts = new HashMap<>();
        List<ClockProposal> clocks = new ArrayList<>();
        parts.forEach((window, some) -> {
            Culled culled = culler.cull(some, PersonDecisions.none(), parameters, Preference.none());
            clocks.addAll(culled.clocks());
            culled.content().clusters().stream()
                    .flatMap(cluster -> cluster.bursts().stream())
                    .forEach(burst -> add(verdicts, window, burst));
        });
        return new Judged(verdicts, clocks);
    }

    private static Window windowOf(CandidatePhoto photo, List<Window> windows) {
        return photo.time()
                .placedAt()
                .map(at -> windows.stream()
                        .filter(window -> window.holds(at))
                        .findFirst()
                        .orElseThrow())
                .orElse(Window.undated());
    }

    private static void add(Map<String, Verdict> verdicts, String window, Burst burst) {
        burst.members()
                .forEach(member -> verdicts.put(
                        member.photoId(),
                        new Verdict(
                                member.photoId(),
                                window,
                                burst.id(),
                                burst.kind().keepsAll(),
                                member.role(),
                                leads(member, burst))));
    }

    private static boolean leads(Member member, Burst burst) {
        boolean picked = burst.members().stream().anyMatch(other -> other.role() == Role.PICK);
        return burst.members().size() == 1
                || (picked
                        ? member.role() == Role.PICK
                        : member.reasons().stream().anyMatch(reason -> reason.code() == ReasonCode.BEST_OF_BURST));
    }
}
