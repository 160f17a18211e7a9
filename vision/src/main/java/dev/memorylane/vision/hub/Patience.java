package dev.memorylane.vision.hub;

import dev.memorylane.vision.hub.HubException.Reason;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;

/** How often and how long to try again: pauses double from the first, and stay below a limit. */
record Patience(Duration firstPause) {
    private static final int METADATA_ATTEMPTS = 3;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** An attempt to learn something. */
    @FunctionalInterface
    interface Attempt<T> {
        T make() throws IOException;
    }

    /**
     * Asks up to three times where the hub stumbles, once where nothing is there at all: who is offline should know soon.
     *
     * @throws HubException in words
     */
    <T> T withMetadata(Refusal refusal, Attempt<T> attempt) {
        for (int made = 1; ; made++) {
            try {
                return attempt.make();
            } catch (IOException e) {
                if (made >= METADATA_ATTEMPTS || isAbsence(e)) {
                    throw refusal.unreachable(e);
                }
            } catch (HubException e) {
                if (made >= METADATA_ATTEMPTS || e.reason() != Reason.UNREACHABLE) {
                    throw e;
                }
            }
            pause(made);
        }
    }

    /** Waits before the next attempt. */
    void pause(int attemptsMade) {
        long factor = 1L << Math.min(attemptsMade - 1, 10);
        Duration pause = firstPause.multipliedBy(factor);
        try {
            Thread.sleep(pause.compareTo(LONGEST) < 0 ? pause : LONGEST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HubException(Reason.UNREACHABLE, "The fetch of the model was interrupted.", e);
        }
    }

    private static boolean isAbsence(IOException failure) {
        return failure instanceof ConnectException
                || failure instanceof HttpConnectTimeoutException
                || Thread.currentThread().isInterrupted();
    }
}
