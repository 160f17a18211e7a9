package dev.memorylane.storage.s3;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.storage.StorageException;
import dev.memorylane.storage.StorageException.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.s3.model.S3Exception;

class S3FailuresTest {

    @ParameterizedTest
    @CsvSource({
        "404, NoSuchKey, GONE",
        "404, NoSuchBucket, AWAY",
        "404, '', GONE",
        "403, InvalidObjectState, ARCHIVED",
        "403, AccessDenied, DENIED",
        "403, SignatureDoesNotMatch, AWAY",
        "400, ExpiredToken, AWAY",
        "400, KMS.DisabledException, DENIED",
        "400, RequestTimeout, AWAY",
        "301, PermanentRedirect, AWAY",
        "412, PreconditionFailed, CHANGED",
        "429, TooManyRequests, AWAY",
        "500, InternalError, AWAY",
        "503, SlowDown, AWAY"
    })
    void shouldTellWhatAnAnswerMeans(int status, String code, Reason reason) {
        // Given
        S3Exception answer = (S3Exception) S3Exception.builder()
                .statusCode(status)
                .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
                .build();

        // When
        StorageException failure = S3Failures.of("The photo", answer);

        // Then
        assertThat(failure.reason()).isEqualTo(reason);
        assertThat(failure).hasMessageStartingWith("The photo ");
    }
}
