package dev.memorylane.culling.preference;

import java.util.Locale;

/** What a preference may be about; each is near 0 to 1. */
public enum Trait {
    SHARPNESS,
    STEADINESS,
    EXPOSURE,
    CLIPPING,
    CALM,
    TYPICALITY,
    EYES,
    FRAMING,
    AESTHETICS,
    /** Mean luma itself, dark to bright. */
    BRIGHTNESS,
    CONTRAST,
    COLOURFULNESS;

    /** How many there are. */
    static final int COUNT = values().length;

    /** For figures and people: {@code sharpness}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
