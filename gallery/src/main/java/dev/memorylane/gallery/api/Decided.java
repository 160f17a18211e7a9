package dev.memorylane.gallery.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.memorylane.gallery.view.SaidDecision;

/**
 * What a person said of a photo and holds; what was not said is absent.
 *
 * @param keep keep it
 * @param reject reject it
 * @param pin show it
 * @param rating stars, or -1
 * @param label a colour; empty for none, whatever the file says
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Decided(Boolean keep, Boolean reject, Boolean pin, Integer rating, String label) {
    static final Decided NOTHING = new Decided(null, null, null, null, null);

    Decided and(SaidDecision said) {
        return switch (said.kind()) {
            case KEEP -> new Decided(true, reject, pin, rating, label);
            case REJECT -> new Decided(keep, true, pin, rating, label);
            case PIN -> new Decided(keep, reject, true, rating, label);
            case RATE -> new Decided(keep, reject, pin, said.rating().orElse(null), label);
            case LABEL -> new Decided(keep, reject, pin, rating, said.label().orElse(null));
            case MUST_LINK, CANNOT_LINK, TARGET_COUNT, CLOCK_SHIFT -> this;
        };
    }
}
