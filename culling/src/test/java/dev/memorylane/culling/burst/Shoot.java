package dev.memorylane.culling.burst;

import dev.memorylane.culling.Appearance;
import dev.memorylane.culling.BurstKind;
import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.ColourHistogram;
import dev.memorylane.culling.Exposure;
import dev.memorylane.culling.Photos;
import dev.memorylane.culling.Quality;
import dev.memorylane.culling.geometry.Alignments;
import dev.memorylane.culling.geometry.LocalFeatures;
import dev.memorylane.culling.geometry.PaintedFeatures;
import dev.memorylane.culling.kmeans.Directions;
import dev.memorylane.culling.time.CaptureTime;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** Photos with features, shot one after the other, and the bursts found in them. */
final class Shoot {
    private final List<CandidatePhoto> photos = new ArrayList<>();
    private final Map<String, LocalFeatures> features = new HashMap<>();
    private LocalDateTime now = Photos.DAY.atTime(10, 0);
    private Optional<Exposure> exposure = Optional.empty();
    private double luma = 0.45;
    private boolean timed = true;

    /** Time goes by. */
    Shoot later(Duration time) {
        now = now.plus(time);
        return this;
    }

    /** From here on no photo knows when it was taken. */
    Shoot untimed() {
        timed = false;
        return this;
    }

    /** From here on the camera writes down this exposure, and pictures are this light. */
    Shoot exposed(double seconds, int iso, double bias, double light) {
        exposure = Optional.of(new Exposure(
                OptionalDouble.of(seconds), OptionalDouble.of(8), OptionalInt.of(iso), OptionalDouble.of(bias)));
        luma = light;
        return this;
    }

    /** From here on the camera writes down no exposure compensation. */
    Shoot exposed(double seconds, int iso, double light) {
        exposure = Optional.of(new Exposure(
                OptionalDouble.of(seconds), OptionalDouble.of(8), OptionalInt.of(iso), OptionalDouble.empty()));
        luma = light;
        return this;
    }

    Shoot shot(String id, float[] embedding, int hue, LocalFeatures seen) {
        features.put("features of " + id, seen);
        Appearance looks = new Appearance(Optional.of("features of " + id), Optional.of(colours(hue)));
        CaptureTime time = timed ? Photos.at(now) : CaptureTime.unknown();
        Quality quality = new Quality(0.1, luma, 0, 0, 0.2, 30);
        photos.add(new CandidatePhoto(id, time, embedding, quality, OptionalInt.empty(), "camera", exposure)
                .looking(looks));
        return this;
    }

    Shoot shot(String id, PaintedFeatures seen) {
        return shot(id, Photos.axis(0), 0, seen.features());
    }

    List<List<String>> bursts() {
        return names(found(BurstParameters.defaults()).groups());
    }

    List<List<String>> bursts(BurstParameters parameters) {
        return names(found(parameters).groups());
    }

    /** The sets of which every frame is needed. */
    Map<BurstKind, List<List<String>>> keepAll() {
        Bursts found = found(BurstParameters.defaults());
        Map<BurstKind, List<List<String>>> sets = new HashMap<>();
        for (int[] group : found.groups()) {
            if (found.kindOf(group).keepsAll()) {
                sets.computeIfAbsent(found.kindOf(group), kind -> new ArrayList<>())
                        .addAll(names(List.of(group)));
            }
        }
        return sets;
    }

    private Bursts found(BurstParameters parameters) {
        float[][] embeddings = photos.stream().map(CandidatePhoto::embedding).toArray(float[][]::new);
        Alignments alignments = new Alignments(name -> Optional.ofNullable(features.get(name)));
        return new BurstFinder(parameters, Set.of(), alignments).find(photos, Directions.of(embeddings));
    }

    private List<List<String>> names(List<int[]> groups) {
        return groups.stream()
                .map(group -> Arrays.stream(group)
                        .mapToObj(i -> photos.get(i).photoId())
                        .toList())
                .toList();
    }

    private static ColourHistogram colours(int hue) {
        int[] counts = new int[96];
        counts[hue * 8 + 3] = 3000;
        counts[4] = 1096;
        return new ColourHistogram(counts);
    }
}
