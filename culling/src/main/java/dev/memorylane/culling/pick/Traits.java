package dev.memorylane.culling.pick;

import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.Quality;
import dev.memorylane.culling.preference.Trait;
import java.util.EnumMap;
import java.util.Map;

/** A photo of a comparison as a preference sees it: its signals, and what is a matter of taste. */
final class Traits {

    /** Contrast reaches 0.5, colourfulness about 100. */
    private static final double MOST_CONTRAST = 0.5;

    private static final double MOST_COLOURFUL = 100;

    private Traits() {}

    static Map<Trait, Double> of(CandidatePhoto photo, Signals signals) {
        Quality quality = photo.quality();
        Map<Trait, Double> traits = new EnumMap<>(Trait.class);
        traits.put(Trait.SHARPNESS, signals.of(Signal.SHARPNESS));
        traits.put(Trait.STEADINESS, signals.of(Signal.STEADINESS));
        traits.put(Trait.EXPOSURE, signals.of(Signal.EXPOSURE));
        traits.put(Trait.CLIPPING, signals.of(Signal.CLIPPING));
        traits.put(Trait.CALM, signals.of(Signal.CALM));
        traits.put(Trait.TYPICALITY, signals.of(Signal.TYPICALITY));
        traits.put(Trait.EYES, signals.of(Signal.EYES));
        traits.put(Trait.FRAMING, signals.of(Signal.FRAMING));
        traits.put(Trait.AESTHETICS, signals.of(Signal.AESTHETICS));
        traits.put(Trait.BRIGHTNESS, quality.exposure());
        traits.put(Trait.CONTRAST, Math.min(1, quality.contrast() / MOST_CONTRAST));
        traits.put(Trait.COLOURFULNESS, Math.min(1, quality.colourfulness() / MOST_COLOURFUL));
        return traits;
    }
}
