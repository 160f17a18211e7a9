package dev.memorylane.schemas.rejection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.RejectionCode;
import dev.memorylane.schemas.RejectionStage;
import dev.memorylane.schemas.RejectionState;
import dev.memorylane.schemas.RetryRequest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AttemptsTest {
    private static final Instant START = Instant.parse("2026-05-01T10:00:00Z");

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 4", "6, 32", "7, 60", "8, 60", "2147483647, 60"})
    void shouldDoubleThePauseUpToABound(int attempts, int minutes) {
        // Given
        PhotoRejection rejection = rejection(RejectionCode.UNREADABLE, attempts);

        // When, Then
        assertThat(Attempts.next(rejection)).contains(START.plus(Duration.ofMinutes(minutes)));
        assertThat(Attempts.isDue(rejection, START.plus(Duration.ofMinutes(minutes))))
                .isTrue();
        assertThat(Attempts.isDue(
                        rejection, START.plus(Duration.ofMinutes(minutes)).minusMillis(1)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = RejectionCode.class,
            names = {"EMPTY", "NOT_A_PHOTO", "UNSUPPORTED_FORMAT", "CORRUPT", "TRUNCATED", "TOO_LARGE"})
    void shouldLeaveToAPersonWhatTheSameFileWouldAnswerAgain(RejectionCode code) {
        assertThat(Attempts.next(rejection(code, 1))).isEmpty();
    }

    @Test
    void shouldNotTryAgainWhatIsCleared() {
        // Given
        PhotoRejection cleared = rejection(RejectionCode.UNREADABLE, 1);
        cleared.setState(RejectionState.CLEARED);

        // When, Then
        assertThat(Attempts.next(cleared)).isEmpty();
    }

    @Test
    void shouldTakeARequestAsAnsweredByAnyLaterAttempt() {
        // Given
        PhotoRejection rejection = rejection(RejectionCode.CORRUPT, 3);
        RetryRequest request = Attempts.request(rejection, START, "a person");

        // When
        PhotoRejection tried =
                PhotoRejection.newBuilder(rejection).setAttempts(4).build();
        PhotoRejection cleared = PhotoRejection.newBuilder(rejection)
                .setState(RejectionState.CLEARED)
                .build();

        // Then
        assertThat(Attempts.isAsked(rejection, request)).isTrue();
        assertThat(Attempts.isAsked(tried, request)).isFalse();
        assertThat(Attempts.isAsked(cleared, request)).isFalse();
    }

    @Test
    void shouldNotTakeARequestForALaterRejectionOfTheSameFile() {
        // Given
        RetryRequest old = Attempts.request(rejection(RejectionCode.CORRUPT, 5), START, "");
        PhotoRejection anew = PhotoRejection.newBuilder(rejection(RejectionCode.CORRUPT, 1))
                .setFirstAt(START.plusSeconds(60))
                .build();

        // When, Then
        assertThat(Attempts.isAsked(anew, old)).isFalse();
    }

    private static PhotoRejection rejection(RejectionCode code, int attempts) {
        return PhotoRejection.newBuilder()
                .setStage(RejectionStage.INGEST)
                .setCode(code)
                .setMessage("a.jpg is broken. Copy it again.")
                .setAttempts(attempts)
                .setFirstAt(START)
                .setLastAt(START)
                .build();
    }
}
