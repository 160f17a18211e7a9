package dev.memorylane.gallery.view;

import dev.memorylane.schemas.DecisionKey;
import dev.memorylane.schemas.DecisionKind;
import dev.memorylane.schemas.decision.LabelKeys;

/** What a person can say. */
public enum SaidKind {
    KEEP,
    REJECT,
    RATE,
    LABEL,
    PIN,
    MUST_LINK,
    CANNOT_LINK,
    TARGET_COUNT,
    CLOCK_SHIFT;

    static SaidKind of(DecisionKey key) {
        return LabelKeys.isLabel(key) ? LABEL : valueOf(key.getKind().name());
    }

    /** The key of what is said of this. */
    public DecisionKey key(String library, String subject, String other) {
        return this == LABEL
                ? LabelKeys.of(library, subject)
                : new DecisionKey(library, DecisionKind.valueOf(name()), subject, other);
    }
}
