package dev.memorylane.storage.s3;

import dev.memorylane.storage.StorageException;
import dev.memorylane.storage.StorageException.Reason;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/** Tells the failures of the AWS SDK apart, in words for a person. */
final class S3Failures {
    private static final int REDIRECT = 300;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int PRECONDITION_FAILED = 412;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private S3Failures() {}

    /** @param what was to be read, in words */
    static StorageException of(String what, SdkException failure) {
        return failure instanceof AwsServiceException answer ? answered(what, answer) : unanswered(what, failure);
    }

    private static StorageException answered(String what, AwsServiceException answer) {
        String code = answer.awsErrorDetails() == null
                ? ""
                : String.valueOf(answer.awsErrorDetails().errorCode());
        return switch (code) {
            case "NoSuchKey" -> new StorageException(Reason.GONE, what + " is not there", answer);
            case "NoSuchBucket" -> new StorageException(Reason.AWAY, noBucket(what), answer);
            case "InvalidObjectState" -> new StorageException(Reason.ARCHIVED, archived(what), answer);
            // A clock that is wrong, a request that took too long, a server that asks for patience.
            case "RequestTimeout", "SlowDown", "Throttling", "OperationAborted" -> away(what, answer, code);
            default -> byStatus(what, answer, code);
        };
    }

    private static StorageException byStatus(String what, AwsServiceException answer, String code) {
        int status = answer.statusCode();
        if (status == NOT_FOUND) {
            return new StorageException(Reason.GONE, what + " is not there", answer);
        }
        if (status == PRECONDITION_FAILED) {
            return new StorageException(Reason.CHANGED, what + " was changed since it was seen", answer);
        }
        if (status >= SERVER_ERROR || status == TOO_MANY_REQUESTS || status == 0) {
            return away(what, answer, code);
        }
        return new StorageException(reason(code), refused(what, answer, code), answer);
    }

    /** Only this says that the one object is refused; credentials that expired or a wrong region concern all of them. */
    private static Reason reason(String code) {
        return code.equals("AccessDenied") || code.startsWith("KMS") ? Reason.DENIED : Reason.AWAY;
    }

    private static StorageException away(String what, AwsServiceException answer, String code) {
        return new StorageException(
                Reason.AWAY, "%s cannot be read now (status %d %s)".formatted(what, answer.statusCode(), code), answer);
    }

    private static String refused(String what, AwsServiceException answer, String code) {
        int status = answer.statusCode();
        String advice = status == FORBIDDEN
                ? "allow these credentials s3:ListBucket and s3:GetObject, or set others (memorylane.s3.access-key, AWS_PROFILE)"
                : status >= REDIRECT && status < FORBIDDEN - 3
                        ? "the bucket is in another region: set memorylane.s3.region"
                        : "check memorylane.s3.endpoint, region and credentials";
        return "%s is refused (%s): %s".formatted(what, code.isEmpty() ? "status " + status : code, advice);
    }

    private static StorageException unanswered(String what, SdkException failure) {
        String words = rootWords(failure);
        if (String.valueOf(failure.getMessage()).contains("Unable to load credentials")) {
            return new StorageException(
                    Reason.AWAY,
                    "%s cannot be read without credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, AWS_PROFILE, memorylane.s3.access-key and secret-key, or memorylane.s3.anonymous"
                            .formatted(what),
                    failure);
        }
        if (String.valueOf(failure.getMessage()).contains("Unable to load region")) {
            return new StorageException(
                    Reason.AWAY,
                    what + " cannot be read without a region: set AWS_REGION or memorylane.s3.region",
                    failure);
        }
        if (isUntrusted(failure)) {
            return new StorageException(
                    Reason.AWAY,
                    "%s is not read from: its server shows a certificate that is not trusted (%s). Name the authority's certificate in memorylane.s3.certificates (PEM)"
                            .formatted(what, words),
                    failure);
        }
        return new StorageException(Reason.AWAY, "%s cannot be reached: %s".formatted(what, words), failure);
    }

    private static String noBucket(String what) {
        return what + " cannot be read: there is no such bucket. Create it, or correct its name";
    }

    private static String archived(String what) {
        return what + " is in an archive: restore it (aws s3api restore-object) and it is read then";
    }

    private static boolean isUntrusted(Throwable failure) {
        return causes(failure).anyMatch(SSLHandshakeException.class::isInstance);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static String rootWords(Throwable failure) {
        Throwable root = causes(failure).reduce(failure, (_, cause) -> cause);
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }
}
