package dev.memorylane.gallery.view;

import dev.memorylane.culling.ReasonCode;
import dev.memorylane.schemas.RoleReason;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A reason for a role, with its words.
 *
 * @param code as recorded
 * @param value its figure, in the unit that the code documents
 * @param words in English
 */
public record SpokenReason(String code, double value, String words) {
    private static final Map<String, ReasonCode> KNOWN =
            Arrays.stream(ReasonCode.values()).collect(Collectors.toMap(ReasonCode::name, Function.identity()));

    /** A code that a newer clusterer wrote is spoken as it is written. Every photo has some, and the same again and again. */
    static SpokenReason of(RoleReason reason) {
        ReasonCode known = KNOWN.get(reason.getCode());
        String words = known == null
                ? reason.getCode().toLowerCase(Locale.ROOT).replace('_', ' ')
                : known.words(reason.getValue());
        return new SpokenReason(reason.getCode().intern(), reason.getValue(), words.intern());
    }
}
