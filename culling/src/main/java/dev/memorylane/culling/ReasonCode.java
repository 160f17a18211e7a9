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
    /** Value: how far behind the best it is by the signals alone. */
    LIKE_YOUR_CHOICES("like what you chose before (though %.2f behind otherwise)"),
    /** Value: photos compared. */
    SHARPEST_OF("sharpest of %.0f"),
    /** Value: sharpness over the median of those compared. */
    SHARPNESS_RATIO("%.1f× the median sharpness"),
    /** Value: sharpness over that of the best of the burst. */
    SOFTER_THAN_BEST("%.1f× the sharpness of its best sibling"),
    /** Value: strength of the motion blur, where the best of the burst has clearly less. */
    SHAKEN("blurred by movement (%.1f of 1)"),
    /** Value: how open the eyes are, where the best of the burst has them clearly more open. */
    EYES_SHUT("eyes shut or nearly (%.1f of 1 open)"),
    /** Value: how whole the subject is, where the best of the burst has clearly more of it. */
    CUT_OFF("the subject is cut off (%.1f of 1 whole)"),
    /** Value: noise over that of the best of the burst. */
    NOISIER_THAN_BEST("%.1f× the noise of its best sibling"),
    /** Value: mean luma less that of the best of the burst, positive: how much darker. */
    DARKER_THAN_BEST("darker than its best sibling (by %.2f)"),
    /** Value: mean luma more than that of the best of the burst. */
    BRIGHTER_THAN_BEST("brighter than its best sibling (by %.2f)"),
    /** Value: photos compared. */
    STEADIEST_OF("steadiest of %.0f"),
    /** Value: photos compared. */
    CALMEST_OF("least noisy of %.0f"),
    /** Value: photos compared. */
    EYES_OPEN_OF("eyes most open of %.0f"),
    /** Value: photos compared. */
    WHOLEST_OF("subject most whole of %.0f"),
    /** Value: photos compared. */
    MOST_PLEASING_OF("most pleasing of %.0f to a model"),
    /** Value: photos compared. */
    BEST_EXPOSED_OF("best exposed of %.0f"),
    /** Value: percent of pixels without detail. */
    CLIPPED("%.0f %% of it without detail"),
    /** Value: mean luma. */
    TOO_DARK("nearly black (mean %.2f)"),
    /** Value: mean luma. */
    TOO_BRIGHT("nearly white (mean %.2f)"),
    /** Value: photos compared. */
    LEAST_CLIPPED_OF("most detail in lights and shadows of %.0f"),
    /** Value: bests of bursts compared. */
    CLOSEST_TO_MIDDLE("closest to the middle of its scene (of %.0f)"),
    /** Value: frames of the burst. */
    MOST_TYPICAL_OF_BURST("most typical of %.0f like it"),
    /** Value: photos compared. */
    BEST_ON_BALANCE_OF("best on balance of %.0f"),
    /** Value: photos compared. */
    FIRST_OF_EQUALS("first of %.0f equals"),
    /** Value: 1. */
    ONLY_ONE("the only photo of its scene"),
    /** Value: frames of the burst. */
    BEST_OF_BURST("best of a burst of %.0f"),
    /** Value: margin to the pick, or to the best of the burst. */
    NEARLY_AS_GOOD("nearly as good as the best (%.2f behind)"),
    /** Value: margin to the pick of the scene. */
    BETTER_ELSEWHERE("another photo of the scene is better (by %.2f)"),
    /** Value: distance to the nearest photo shown before it, over the mean distance from the best of its scene. */
    ANOTHER_VIEW("shows it in another way (%.1f× the usual distance in its scene)"),
    /** Value: margin to the best of the burst. */
    BETTER_SIBLING("a sibling is better (by %.2f)"),
    /** Value: files of the shot. */
    SAME_SHOT("another of the %.0f files of one shot"),
    /** Value: frames of the exposure bracket; nothing of it is rejected. */
    BRACKETED("one of %.0f in an exposure bracket"),
    /** Value: frames of the focus stack; nothing of it is rejected. */
    FOCUS_STACKED("one of %.0f in a focus stack"),
    /** Value: frames of the panorama; nothing of it is rejected. */
    PART_OF_PANORAMA("one of %.0f of a panorama");

    private final String pattern;

    ReasonCode(String pattern) {
        this.pattern = pattern;
    }

    /** The reason in English. */
    public String words(double value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
