package dev.memorylane.gallery.view;

import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.RejectionCode;
import java.util.Objects;

/**
 * Why a file that should be a photo is none.
 *
 * @param code what kind of reason
 * @param message what is wrong, with which file, and what to do
 * @param attempts how often it was tried
 */
public record Rejection(RejectionCode code, String message, int attempts) {
    public Rejection {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }

    static Rejection of(PhotoRejection rejection) {
        return new Rejection(rejection.getCode(), rejection.getMessage(), rejection.getAttempts());
    }

    /** For an object whose outcome was read before its reason. */
    static Rejection notYetTold(String fileName) {
        return new Rejection(
                RejectionCode.OTHER,
                fileName + " should be a photo and is none; the reason is on its way. Look again in a moment.",
                1);
    }
}
