package dev.memorylane.culling;

import java.util.Objects;

/**
 * One reason for a role.
 *
 * @param code what kind of reason
 * @param value its figure, in the unit that the code documents; rounded to 6 digits
 */
public record Reason(ReasonCode code, double value) {

    public Reason {
        Objects.requireNonNull(code, "code");
        value = Rounding.six(value);
    }

    /** The reason in English. */
    public String words() {
        return code.words(value);
    }
}
