package dev.memorylane.bench.judgement.score;

import dev.memorylane.bench.judgement.trip.Frame;
import dev.memorylane.bench.judgement.trip.Trip;
import dev.memorylane.culling.Role;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Verdicts of one who knows the truth. */
final class Oracle {

    private Oracle() {}

    /** A burst a picture; the least damaged leads; the ruined with a sound try beside them are rejected. */
    static Map<String, Verdict> verdicts(Trip trip) {
        Map<Integer, List<Frame>> pictures = trip.frames().stream()
                .collect(Collectors.groupingBy(frame -> frame.picture().number(), TreeMap::new, Collectors.toList()));
        Map<String, Verdict> verdicts = new HashMap<>();
        pictures.values().forEach(frames -> {
            Frame best = frames.stream()
                    .min(Comparator.comparingDouble(frame -> frame.flaw().damage()))
                    .orElseThrow();
            frames.forEach(frame -> verdicts.put(frame.id(), verdict(frame, best)));
        });
        return verdicts;
    }

    private static Verdict verdict(Frame frame, Frame best) {
        boolean leads = frame.equals(best);
        String burst = "picture " + frame.picture().number();
        boolean dropped = frame.flaw().ruined() && !best.flaw().ruined();
        Role role = leads || frame.picture().kind().keepsAll() ? Role.PICK : dropped ? Role.REJECT : Role.ALTERNATE;
        return new Verdict(frame.id(), "all", burst, frame.picture().kind().keepsAll(), role, leads);
    }
}
