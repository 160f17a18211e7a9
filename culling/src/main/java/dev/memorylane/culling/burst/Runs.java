package dev.memorylane.culling.burst;

import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.time.TimePrecision;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Cuts the finely timed photos of each camera wherever two neighbours are farther apart than a gap. */
final class Runs {

    private final Duration gap;

    Runs(Duration gap) {
        this.gap = gap;
    }

    /** Each run as ascending indices into the photos, which are in capture order. */
    List<List<Integer>> of(List<CandidatePhoto> photos) {
        List<List<Integer>> runs = new ArrayList<>();
        for (List<Integer> series : byCamera(photos).values()) {
            cut(series, photos, runs);
        }
        return runs;
    }

    static boolean tellsBursts(CandidatePhoto photo) {
        return photo.time().fineness().map(TimePrecision::tellsBursts).orElse(false);
    }

    /** Photos that do not name their camera are taken to come from one. */
    private static Map<String, List<Integer>> byCamera(List<CandidatePhoto> photos) {
        Map<String, List<Integer>> cameras = new TreeMap<>();
        for (int i = 0; i < photos.size(); i++) {
            if (tellsBursts(photos.get(i))) {
                String camera = Objects.requireNonNullElse(photos.get(i).camera(), "");
                cameras.computeIfAbsent(camera, name -> new ArrayList<>()).add(i);
            }
        }
        return cameras;
    }

    private void cut(List<Integer> series, List<CandidatePhoto> photos, List<List<Integer>> runs) {
        LocalDateTime before = null;
        for (int i : series) {
            LocalDateTime now = photos.get(i).time().placedAt().orElseThrow();
            if (before == null || Duration.between(before, now).compareTo(gap) > 0) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(i);
            before = now;
        }
    }
}
