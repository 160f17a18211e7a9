package dev.memorylane.bench.judgement.score;

import dev.memorylane.bench.judgement.trip.Flaw;
import dev.memorylane.bench.judgement.trip.Frame;
import dev.memorylane.bench.judgement.trip.Picture;
import dev.memorylane.culling.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pictures of a trip, each with its frames, and what became of them. */
public final class Pictures {

    /** Frames this close to the best in steps that are just seen are as good. */
    private static final double AS_GOOD = 2;
    /** A frame up to this is without a fault; which of several faults is the least is a matter of taste. */
    private static final double FAULTLESS = 3;
    /** Frames this far behind are clearly worse. */
    private static final double CLEARLY_WORSE = 3.5;

    private final Map<String, Verdict> verdicts;
    private final Map<Integer, List<Frame>> frames;

    public Pictures(List<Frame> frames, Map<String, Verdict> verdicts) {
        this.verdicts = verdicts;
        this.frames = frames.stream()
                .collect(Collectors.groupingBy(frame -> frame.picture().number(), TreeMap::new, Collectors.toList()));
    }

    /** Of the keep-all sets, those of which no frame is dropped. */
    public Share keptWhole() {
        return share(sets().stream()
                .map(set -> set.stream().allMatch(frame -> kept(verdict(frame))))
                .toList());
    }

    /** Of the keep-all sets, those that are one burst that is taken for such a set. */
    public Share recognised() {
        return share(sets().stream().map(this::together).toList());
    }

    /** Of the pictures with several tries that differ, one at least faultless, those whose burst is led by a frame as good as the best. */
    public Share bestChosen() {
        return share(contests().stream().map(this::bestLeads).toList());
    }

    /** What drawing lots would choose right of them, in the mean. */
    public double bestByLot() {
        return contests().stream()
                .mapToDouble(tries -> (double) tries.stream()
                                .filter(frame -> asGood(frame, tries))
                                .count()
                        / tries.size())
                .average()
                .orElse(1);
    }

    /** Of the pictures that are tries, those of which no frame is taken for part of a keep-all set. */
    public Share triesKnown() {
        return share(frames.values().stream()
                .filter(some -> !some.getFirst().picture().kind().keepsAll())
                .map(some -> some.stream().noneMatch(frame -> verdict(frame).keepsAll()))
                .toList());
    }

    /** The pictures that are tries and were taken for a keep-all set, in words. */
    public List<String> wrongSets() {
        return frames.values().stream()
                .filter(some -> !some.getFirst().picture().kind().keepsAll())
                .filter(some -> some.stream().anyMatch(frame -> verdict(frame).keepsAll()))
                .map(some -> "taken for a keep-all set: " + describe(some))
                .toList();
    }

    /** Of the rejected, those that are ruined or clearly worse than a try of the same picture. */
    public Share rejectedRightly() {
        return share(all().filter(frame -> verdict(frame).role() == Role.REJECT)
                .map(frame -> !frame.picture().kind().keepsAll() && deservesRejection(frame))
                .toList());
    }

    /** Of the ruined that have a sound try beside them, those rejected. */
    public Share ruinedRejected() {
        return share(contests().stream()
                .flatMap(tries -> tries.stream()
                        .filter(frame ->
                                frame.flaw().ruined() && !best(tries).flaw().ruined()))
                .map(frame -> verdict(frame).role() == Role.REJECT)
                .toList());
    }

    /** Of the pictures of more than one finely timed frame, those that are in one window. */
    public Share uncut() {
        return share(frames.values().stream()
                .filter(some -> some.size() > 1 && some.stream().allMatch(Frame::finelyTimed))
                .map(some -> some.stream()
                                .map(frame -> verdict(frame).window())
                                .distinct()
                                .count()
                        == 1)
                .toList());
    }

    /** The pictures whose best frame does not lead, in words. */
    public List<String> wrongLeads() {
        return contests().stream()
                .filter(tries -> !bestLeads(tries))
                .map(this::describe)
                .toList();
    }

    /** The frames that were rejected and should not have been, in words. */
    public List<String> wrongRejects() {
        return all().filter(frame -> verdict(frame).role() == Role.REJECT)
                .filter(frame -> frame.picture().kind().keepsAll() || !deservesRejection(frame))
                .map(frame -> frame.words() + " in "
                        + describe(frames.get(frame.picture().number())))
                .toList();
    }

    /** The keep-all sets of which a frame is dropped, in words. */
    public List<String> brokenSets() {
        return sets().stream()
                .filter(set -> !set.stream().allMatch(frame -> kept(verdict(frame))))
                .map(this::describe)
                .toList();
    }

    private String describe(List<Frame> some) {
        Picture picture = some.getFirst().picture();
        String each = some.stream()
                .map(frame -> "%s%s = %s"
                        .formatted(
                                verdict(frame).lead() ? "leads: " : "",
                                frame.words(),
                                verdict(frame).role()))
                .collect(Collectors.joining(" | "));
        return "picture %d %s %s at %s: %s"
                .formatted(
                        picture.number(),
                        picture.kind(),
                        picture.subject().place(),
                        some.getFirst().taken(),
                        each);
    }

    private Stream<Frame> all() {
        return frames.values().stream().flatMap(List::stream);
    }

    private List<List<Frame>> sets() {
        return frames.values().stream()
                .filter(some -> some.getFirst().picture().kind().keepsAll())
                .toList();
    }

    private List<List<Frame>> contests() {
        return frames.values().stream()
                .filter(some -> !some.getFirst().picture().kind().keepsAll())
                .filter(some -> some.size() > 1 && some.stream().allMatch(Frame::finelyTimed))
                .filter(some -> damage(best(some)) <= FAULTLESS)
                .filter(some -> some.stream().anyMatch(frame -> !asGood(frame, some)))
                .toList();
    }

    /** Where most of the picture's frames are in one burst, a frame as good as the best of the picture leads it. */
    private boolean bestLeads(List<Frame> tries) {
        Map<String, List<Frame>> bursts = tries.stream()
                .collect(Collectors.groupingBy(
                        frame -> verdict(frame).window() + " " + verdict(frame).burst(),
                        TreeMap::new,
                        Collectors.toList()));
        int most = bursts.values().stream().mapToInt(List::size).max().orElseThrow();
        return bursts.values().stream()
                .filter(burst -> burst.size() == most)
                .flatMap(List::stream)
                .anyMatch(frame -> verdict(frame).lead() && asGood(frame, tries));
    }

    private boolean together(List<Frame> some) {
        return some.stream()
                .allMatch(frame -> verdict(frame).keepsAll() && verdict(frame).together(verdict(some.getFirst())));
    }

    private boolean deservesRejection(Frame frame) {
        List<Frame> tries = frames.get(frame.picture().number());
        return frame.flaw().ruined() || damage(frame) >= damage(best(tries)) + CLEARLY_WORSE;
    }

    private static boolean asGood(Frame frame, List<Frame> tries) {
        return damage(frame) <= damage(best(tries)) + AS_GOOD;
    }

    private static Frame best(List<Frame> tries) {
        return tries.stream().min(Comparator.comparingDouble(Pictures::damage)).orElseThrow();
    }

    private static double damage(Frame frame) {
        Flaw flaw = frame.flaw();
        return flaw.damage();
    }

    private Verdict verdict(Frame frame) {
        return verdicts.get(frame.id());
    }

    private static boolean kept(Verdict verdict) {
        return verdict.role() == Role.PICK || verdict.role() == Role.ALTERNATE;
    }

    private static Share share(List<Boolean> each) {
        return new Share((int) each.stream().filter(hit -> hit).count(), each.size());
    }
}
