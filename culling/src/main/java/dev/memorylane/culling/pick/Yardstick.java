package dev.memorylane.culling.pick;

import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.Exposure;
import dev.memorylane.culling.PersonDecisions;
import dev.memorylane.culling.Quality;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What photos are measured against: the best that those compared show of each signal. Sharpness, movement and noise mean
 * something only between like photos, so that nothing here is absolute but the middle of the tones.
 */
final class Yardstick {

    /** Mean luma of a well exposed photo, gamma-coded. */
    private static final double MIDDLE = 0.45;

    private static final int FEWEST_TO_OUTVOTE = 3;
    /** Of frames that are all but black none is right. */
    private static final double DARKEST_MIDDLE = 0.03;
    /** Share of pixels without detail that costs the whole signal. */
    private static final double CLIPPED_OUT = 0.3;
    /** How much more movement than the steadiest, beyond what is noticed, costs the whole signal. */
    private static final double ALL_SHAKEN = 0.3;
    /** Noise above the calmest that costs the whole signal: seen at a glance. */
    private static final double ALL_NOISE = 0.03;
    /** Energy of the 4-neighbour Laplacian in white noise of variance 1: 4² + 4 · 1². */
    private static final double LAPLACIAN_NOISE_GAIN = 20;

    private final List<CandidatePhoto> photos;
    private final PickWeights weights;
    private final PersonDecisions decisions;
    private final double steadiest;
    private final double calmest;
    private final OptionalInt leastIso;
    private final double middle;
    private final double sharpest;
    private final boolean rated;
    private final Map<Signal, OptionalDouble> meansOfLearned = new EnumMap<>(Signal.class);

    /** @param photos those compared; at least one */
    Yardstick(List<CandidatePhoto> photos, PickWeights weights, PersonDecisions decisions) {
        this.photos = photos;
        this.weights = weights;
        this.decisions = decisions;
        this.steadiest = qualities().mapToDouble(Quality::motionBlur).min().orElseThrow();
        this.calmest = qualities().mapToDouble(Quality::noise).min().orElseThrow();
        this.leastIso = photos.stream()
                .flatMapToInt(photo -> photo.exposure().map(Exposure::iso).orElse(OptionalInt.empty()).stream())
                .min();
        this.middle = middle();
        this.sharpest = photos.stream().mapToDouble(this::sharpness).max().orElseThrow();
        this.rated = photos.stream().anyMatch(photo -> stars(photo) > 0);
        for (Signal signal : Signal.values()) {
            meansOfLearned.put(
                    signal,
                    qualities()
                            .flatMapToDouble(quality -> signal.learned(quality).stream())
                            .average());
        }
    }

    /** @param behind how far behind the most typical in mean cosine the photo is */
    Signals signals(CandidatePhoto photo, double behind) {
        Quality quality = photo.quality();
        Map<Signal, Double> signals = new EnumMap<>(Signal.class);
        signals.put(Signal.SHARPNESS, sharpest == 0 ? 1 : sharpness(photo) / sharpest);
        signals.put(Signal.STEADINESS, 1 - Math.min(1, Movement.beyond(quality, steadiest) / ALL_SHAKEN));
        signals.put(Signal.EXPOSURE, 1 - Math.min(1, Math.abs(quality.exposure() - middle) / middle));
        signals.put(Signal.CLIPPING, 1 - Math.min(1, quality.clipped() / CLIPPED_OUT));
        signals.put(Signal.CALM, 1 - Math.min(1, Math.sqrt(excessNoise(photo)) / ALL_NOISE));
        signals.put(Signal.TYPICALITY, 1 - Math.min(1, behind / weights.typicalityRange()));
        if (rated) {
            signals.put(Signal.RATING, stars(photo) / 5.0);
        }
        for (Signal signal : Signal.values()) {
            learned(signal, photo).ifPresent(value -> signals.put(signal, value));
        }
        return new Signals(signals);
    }

    /** The median of those compared, where there are enough to outvote one, on the way from that of photos at large. */
    private double middle() {
        if (photos.size() < FEWEST_TO_OUTVOTE) {
            return MIDDLE;
        }
        double[] lumas = qualities().mapToDouble(Quality::exposure).sorted().toArray();
        double median = (lumas[(lumas.length - 1) / 2] + lumas[lumas.length / 2]) / 2;
        return Math.max(DARKEST_MIDDLE, MIDDLE + weights.likeness() * (median - MIDDLE));
    }

    /** What models say; where they say nothing of this photo but of others, it stands with their mean. */
    private OptionalDouble learned(Signal signal, CandidatePhoto photo) {
        OptionalDouble own = signal.learned(photo.quality());
        return own.isPresent() ? own : meansOfLearned.get(signal);
    }

    /** Noise is detail to a Laplacian: what a photo has more of it than the calmest is no sharpness. */
    private double sharpness(CandidatePhoto photo) {
        double measured = photo.quality().sharpness();
        return Math.sqrt(Math.max(0, measured * measured - LAPLACIAN_NOISE_GAIN * excessNoise(photo)));
    }

    /**
     * Variance of noise above that of the calmest. Fine texture in focus looks like noise too, and only a higher
     * sensitivity tells them apart: below one stop more than the lowest nothing counts as noise.
     */
    private double excessNoise(CandidatePhoto photo) {
        OptionalInt iso = photo.exposure().map(Exposure::iso).orElse(OptionalInt.empty());
        if (iso.isEmpty() || leastIso.isEmpty() || iso.getAsInt() < 2 * (long) leastIso.getAsInt()) {
            return 0;
        }
        double noise = photo.quality().noise();
        return Math.max(0, noise * noise - calmest * calmest);
    }

    private int stars(CandidatePhoto photo) {
        return Math.max(0, decisions.ratingOf(photo).orElse(0));
    }

    private Stream<Quality> qualities() {
        return photos.stream().map(CandidatePhoto::quality);
    }
}
