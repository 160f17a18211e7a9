package dev.memorylane.bench.judgement.score;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether two kinds of windows say the same of a burst. */
final class WindowAgreement {

    private WindowAgreement() {}

    /** Of the photos, those whose burst holds the same photos under the same leader in both. */
    static Share of(Map<String, Verdict> one, Map<String, Verdict> other) {
        Map<String, Set<String>> first = bursts(one);
        Map<String, Set<String>> second = bursts(other);
        int same = 0;
        for (String photo : one.keySet()) {
            boolean alike = first.get(key(one.get(photo))).equals(second.get(key(other.get(photo))))
                    && one.get(photo).lead() == other.get(photo).lead();
            same += alike ? 1 : 0;
        }
        return new Share(same, one.size());
    }

    private static Map<String, Set<String>> bursts(Map<String, Verdict> verdicts) {
        return verdicts.values().stream()
                .collect(Collectors.groupingBy(
                        WindowAgreement::key, Collectors.mapping(Verdict::photoId, Collectors.toSet())));
    }

    private static String key(Verdict verdict) {
        return verdict.window() + " " + verdict.burst();
    }
}
