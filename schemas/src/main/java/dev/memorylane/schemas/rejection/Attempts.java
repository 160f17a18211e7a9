package dev.memorylane.schemas.rejection;

import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.RejectionCode;
import dev.memorylane.schemas.RejectionState;
import dev.memorylane.schemas.RetryRequest;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** When what was rejected is tried again. It follows from the record alone, so that a restart changes nothing. Pure. */
public final class Attempts {
    private Attempts() {}

    /** When an open rejection is tried again by itself; empty where it waits for a person, or is none any more. */
    public static Optional<Instant> next(PhotoRejection rejection) {
        if (rejection.getState() != RejectionState.OPEN || rejection.getLastAt() == null) {
            return Optional.empty();
        }
        return switch (Advice.of(rejection.getCode()).retry()) {
            case Retry.ByItself byItself ->
                Optional.of(rejection.getLastAt().plus(byItself.pauseAfter(rejection.getAttempts())));
            case Retry.ByHand() -> Optional.empty();
        };
    }

    /** Whether an open rejection is to be tried again by now. */
    public static boolean isDue(PhotoRejection rejection, Instant now) {
        return next(rejection).filter(at -> !now.isBefore(at)).isPresent();
    }

    /** Whether the start of a program may have changed the answer: it has more memory now, or a decoder was installed. */
    public static boolean isDueAtStart(PhotoRejection rejection) {
        boolean open = rejection != null && rejection.getState() == RejectionState.OPEN;
        return open
                && (rejection.getCode() == RejectionCode.DECODER_MISSING
                        || rejection.getCode() == RejectionCode.OUT_OF_MEMORY);
    }

    /**
     * Whether a person's request still asks for an attempt: it names this very rejection, which is open and has not been
     * tried since. Attempts are counted and not timed, as the clocks of two machines differ.
     */
    public static boolean isAsked(PhotoRejection rejection, RetryRequest request) {
        return rejection.getState() == RejectionState.OPEN
                && Objects.equals(rejection.getFirstAt(), request.getFirstAt())
                && rejection.getAttempts() <= request.getAttempts();
    }

    /** A request for one more attempt at a rejection as it stands. */
    public static RetryRequest request(PhotoRejection rejection, Instant now, String who) {
        return RetryRequest.newBuilder()
                .setAt(now)
                .setWho(who)
                .setFirstAt(rejection.getFirstAt())
                .setAttempts(rejection.getAttempts())
                .build();
    }
}
