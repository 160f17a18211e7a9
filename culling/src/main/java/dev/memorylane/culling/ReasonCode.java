package dev.memorylane.culling;

import java.util.Locale;

/** Why a photo has its role. The codes and numbers are recorded; readers render the words. */
public enum ReasonCode {
    /** Value: 1. */
    KEPT_BY_PERSON("you kept it"),
    /** Value: 1. */
    PINNED_BY_PERSON("you pinned it"),
    /** Value: 1. */
    REJECTED_BY_PERSON("you rejected it"),
    /** Value: the stars. */
    STARRED("rated %.0f stars"),
    /** Value: frames of the burst. */
    SHARPEST_OF("sharpest of %.0f"),
    /** Value: sharpness over the median of the burst. */
    SHARPNESS_RATIO("%.1f× as sharp as the median of its burst"),
    /** Value: sharpness over that of the best of the burst. */
    SOFTER_THAN_BEST("%.1f× the sharpness of its best sibling"),
    /** Value: mean luma less that of the best of the burst, positive: how much darker. */
    DARKER_THAN_BEST("darker than its best sibling (by %.2f)"),
    /** Value: mean luma more than that of the best of the burst. */
    BRIGHTER_THAN_BEST("brighter than its best sibling (by %.2f)"),
    /** Value: frames of the burst. */
    BEST_EXPOSED_OF("best exposed of %.0f"),
    /** Value: percent of pixels without detail. */
    CLIPPED("%.0f %% of it without detail"),
    /** Value: mean luma. */
    TOO_DARK("nearly black (mean %.2f)"),
    /** Value: mean luma. */
    TOO_BRIGHT("nearly white (mean %.2f)"),
    /** Value: bursts of the scene. */
    CLOSEST_TO_MIDDLE("closest to the middle of its scene (of %.0f)"),
    /** Value: frames of the burst. */
    MOST_TYPICAL_OF_BURST("most typical of %.0f like it"),
    /** Value: photos of the scene. */
    ONLY_ONE("the only one of its kind"),
    /** Value: frames of the burst. */
    BEST_OF_BURST("best of a burst of %.0f"),
    /** Value: margin to the pick. */
    NEARLY_AS_GOOD("nearly as good as the pick (%.2f behind)"),
    /** Value: margin to the best of the burst. */
    BETTER_SIBLING("a sibling is better (by %.2f)"),
    /** Value: frames of the exposure bracket; nothing of it is rejected. */
    BRACKETED("one of %.0f in an exposure bracket"),
    /** Value: 1. */
    FIRST_OF_EQUALS("first of equals");

    private final String pattern;

    ReasonCode(String pattern) {
        this.pattern = pattern;
    }

    /** The reason in English. */
    public String words(double value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
