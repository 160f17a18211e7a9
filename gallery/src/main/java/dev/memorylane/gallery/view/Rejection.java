package dev.memorylane.gallery.view;

import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.RejectionCode;
import dev.memorylane.schemas.RetryRequest;
import dev.memorylane.schemas.rejection.Attempts;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a file that should be a photo is none.
 *
 * @param subject what the topics call it: the photo id, or the URI of a file that got none
 * @param code what kind of reason
 * @param message what is wrong, with which file, and what to do
 * @param attempts how often it was tried
 * @param firstAt when it was rejected first
 * @param nextAt when it is tried again by itself; empty where it waits for a person
 * @param asked whether a person asked for another attempt that has not been made yet
 */
public record Rejection(
        String subject,
        RejectionCode code,
        String message,
        int attempts,
        Optional<Instant> firstAt,
        Optional<Instant> nextAt,
        boolean asked) {
    public Rejection {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(firstAt, "firstAt");
        Objects.requireNonNull(nextAt, "nextAt");
    }

    static Rejection of(String subject, PhotoRejection rejection, Optional<RetryRequest> request) {
        return new Rejection(
                subject,
                rejection.getCode(),
                rejection.getMessage(),
                rejection.getAttempts(),
                Optional.ofNullable(rejection.getFirstAt()),
                Attempts.next(rejection),
                request.filter(asked -> Attempts.isAsked(rejection, asked)).isPresent());
    }

    /** For an object whose outcome was read before its reason. */
    static Rejection notYetTold(SourceFile file) {
        return new Rejection(
                file.uri(),
                RejectionCode.OTHER,
                file.name() + " should be a photo and is none; the reason is on its way. Look again in a moment.",
                1,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** What to write to have it tried once more. */
    public RetryRequest request(Instant now, String who) {
        return RetryRequest.newBuilder()
                .setAt(now)
                .setWho(who)
                .setFirstAt(firstAt.orElse(null))
                .setAttempts(attempts)
                .build();
    }
}
