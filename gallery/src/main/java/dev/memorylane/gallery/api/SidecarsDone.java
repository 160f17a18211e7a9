package dev.memorylane.gallery.api;

import dev.memorylane.export.xmp.Sidecar;
import dev.memorylane.export.xmp.Sidecar.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of sidecars, or would become of them.
 *
 * @param dryRun whether nothing was written
 * @param counts sidecars by outcome: created, changed, unchanged, kept, failed
 * @param sidecars all but the unchanged
 */
public record SidecarsDone(boolean dryRun, SortedMap<String, Integer> counts, List<One> sidecars) {
    /**
     * One sidecar.
     *
     * @param photo as a person knows it
     * @param sidecar its name, without folders
     * @param outcome created, changed, kept or failed
     * @param changes {@code rating none → 3}, {@code rating 5, not 3: it is another program's …}
     * @param words why it failed, and what to do; empty where it did not
     */
    public record One(String photo, String sidecar, String outcome, List<String> changes, String words) {}

    static SidecarsDone of(boolean dryRun, List<Sidecar> all) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome.code(), 0);
        }
        List<One> told = new ArrayList<>();
        for (Sidecar sidecar : all) {
            counts.merge(sidecar.outcome().code(), 1, Integer::sum);
            if (sidecar.outcome() != Outcome.UNCHANGED) {
                told.add(one(sidecar));
            }
        }
        return new SidecarsDone(dryRun, counts, List.copyOf(told));
    }

    private static One one(Sidecar sidecar) {
        String name = sidecar.sidecar().isEmpty()
                ? ""
                : Path.of(sidecar.sidecar()).getFileName().toString();
        return new One(
                sidecar.photo(),
                name,
                sidecar.outcome().code(),
                sidecar.changes().stream().map(change -> change.words()).toList(),
                sidecar.words());
    }
}
