package dev.memorylane.devui;

import dev.memorylane.gallery.view.Rejection;
import dev.memorylane.schemas.rejection.Advice;
import java.time.Instant;

/**
 * A file that should be a photo and is none.
 *
 * @param library whose
 * @param subject what its rejection is called
 * @param file for a person
 * @param code kind of reason
 * @param title the kind in words
 * @param message what is wrong, and what to do
 * @param attempts how often it was tried
 * @param firstAt since when, ISO 8601, or empty
 * @param nextAt when it is tried again by itself, ISO 8601, or empty
 * @param asked whether somebody asked for another attempt that is still to come
 */
public record RejectionRow(
        String library,
        String subject,
        String file,
        String code,
        String title,
        String message,
        int attempts,
        String firstAt,
        String nextAt,
        boolean asked) {

    static RejectionRow of(String library, String file, Rejection rejection) {
        return new RejectionRow(
                library,
                rejection.subject(),
                file,
                rejection.code().name(),
                Advice.of(rejection.code()).title(),
                rejection.message(),
                rejection.attempts(),
                rejection.firstAt().map(Instant::toString).orElse(""),
                rejection.nextAt().map(Instant::toString).orElse(""),
                rejection.asked());
    }
}
