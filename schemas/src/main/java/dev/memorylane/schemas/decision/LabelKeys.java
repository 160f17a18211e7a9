package dev.memorylane.schemas.decision;

import dev.memorylane.schemas.DecisionKey;
import dev.memorylane.schemas.DecisionKind;

/**
 * The key under which a photo's colour label is said. Keys are frozen, so there is no kind of its own: it is a rating of
 * another sort, RATE with this name where a pair has its second photo. Readers that do not know it find no stars in it.
 */
public final class LabelKeys {
    private static final String LABEL = "label";

    private LabelKeys() {}

    /** Of a photo. */
    public static DecisionKey of(String library, String photoId) {
        return new DecisionKey(library, DecisionKind.RATE, photoId, LABEL);
    }

    /** Whether a label is said under this key. */
    public static boolean isLabel(DecisionKey key) {
        return key.getKind() == DecisionKind.RATE && LABEL.equals(key.getOtherPhotoId());
    }
}
