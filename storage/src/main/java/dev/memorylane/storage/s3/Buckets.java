package dev.memorylane.storage.s3;

import dev.memorylane.storage.StorageException;
import dev.memorylane.storage.StorageException.Reason;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.EncodingType;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Lists, looks at, opens and creates objects of buckets. Thread-safe. The client is made at the first use. */
@ApplicationScoped
public class Buckets {
    private static final int PRECONDITION_FAILED = 412;
    private static final int NOT_IMPLEMENTED = 501;

    private final S3Settings settings;
    private S3Client made;

    @Inject
    public Buckets(S3Settings settings) {
        this.settings = settings;
    }

    /**
     * Some objects of a bucket, in the order of the bytes of their keys.
     *
     * @param next where the following ones are asked for; empty where these were the last
     */
    public record Page(List<BucketObject> objects, Optional<String> next) {
        public Page {
            objects = List.copyOf(objects);
        }
    }

    /**
     * The first objects whose keys begin with a prefix and come after a key.
     *
     * @param after empty: from the first
     */
    public Page first(S3Address prefix, String after) throws StorageException {
        return page(prefix, request -> request.startAfter(after.isEmpty() ? null : after));
    }

    /** The objects that follow a page of the same prefix. */
    public Page next(S3Address prefix, String token) throws StorageException {
        return page(prefix, request -> request.continuationToken(token));
    }

    private Page page(S3Address prefix, java.util.function.Consumer<ListObjectsV2Request.Builder> where)
            throws StorageException {
        try {
            ListObjectsV2Response answer = client().listObjectsV2(request -> {
                request.bucket(prefix.bucket()).prefix(prefix.key()).encodingType(EncodingType.URL);
                where.accept(request);
            });
            List<BucketObject> objects = answer.contents().stream()
                    .map(object -> listed(prefix.bucket(), object))
                    .toList();
            return new Page(
                    objects,
                    Optional.ofNullable(answer.nextContinuationToken())
                            .filter(_ -> Boolean.TRUE.equals(answer.isTruncated())));
        } catch (SdkException e) {
            throw S3Failures.of("The bucket " + prefix.bucket(), e);
        }
    }

    /** How an object stands now; empty where there is none. */
    public Optional<BucketObject> look(S3Address address) throws StorageException {
        try {
            HeadObjectResponse answer = client().headObject(
                            request -> request.bucket(address.bucket()).key(address.key()));
            return Optional.of(new BucketObject(
                    address, new BucketVersion(answer.contentLength(), answer.lastModified(), orEmpty(answer.eTag()))));
        } catch (SdkException e) {
            StorageException failure = S3Failures.of(address.words(), e);
            if (failure.reason() == Reason.GONE) {
                requireBucket(address.bucket());
                return Optional.empty();
            }
            throw failure;
        }
    }

    /** The answer to a look has no body, so that a missing bucket looks like a missing object. */
    private void requireBucket(String bucket) throws StorageException {
        try {
            client().headBucket(request -> request.bucket(bucket));
        } catch (SdkException e) {
            StorageException failure = S3Failures.of("The bucket " + bucket, e);
            throw failure.reason() == Reason.GONE
                    ? new StorageException(Reason.AWAY, "There is no bucket %s at the moment".formatted(bucket), e)
                    : failure;
        }
    }

    /** Opens an object, in a version where one is given. */
    InputStream open(S3Address address, Optional<BucketVersion> version) throws StorageException {
        try {
            ResponseInputStream<GetObjectResponse> answer = client().getObject(request ->
                    condition(request.bucket(address.bucket()), version).key(address.key()));
            return new WholeStream(address.words(), answer, answer.response().contentLength());
        } catch (SdkException e) {
            throw S3Failures.of(address.words(), e);
        }
    }

    /**
     * Writes an object where there is none of that key; the server holds it against a checksum before it is seen.
     *
     * @param metadata kept with the object
     * @return false where there is one, which stays as it is
     */
    public boolean create(S3Address address, Path file, Map<String, String> metadata) throws StorageException {
        if (look(address).isPresent()) {
            return false;
        }
        try {
            put(address, file, metadata, true);
            return true;
        } catch (SdkException e) {
            return createdOtherwise(address, file, metadata, e);
        }
    }

    private boolean createdOtherwise(S3Address address, Path file, Map<String, String> metadata, SdkException failure)
            throws StorageException {
        if (failure instanceof AwsServiceException answer && answer.statusCode() == PRECONDITION_FAILED) {
            return false;
        }
        if (!(failure instanceof AwsServiceException answer) || answer.statusCode() != NOT_IMPLEMENTED) {
            throw S3Failures.of(address.words(), failure);
        }
        try {
            // A server that knows no conditional writes: it was looked at a moment ago.
            put(address, file, metadata, false);
            return true;
        } catch (SdkException e) {
            throw S3Failures.of(address.words(), e);
        }
    }

    private void put(S3Address address, Path file, Map<String, String> metadata, boolean onlyNew) {
        client().putObject(
                        request -> request.bucket(address.bucket())
                                .key(address.key())
                                .metadata(metadata)
                                .ifNoneMatch(onlyNew ? "*" : null),
                        RequestBody.fromFile(file));
    }

    private static GetObjectRequest.Builder condition(
            GetObjectRequest.Builder request, Optional<BucketVersion> version) {
        version.ifPresent(known -> {
            if (known.etag().isEmpty()) {
                // Its time is known to the second, and the server may know more of it.
                request.ifUnmodifiedSince(known.modifiedAt().plusSeconds(1));
            } else {
                request.ifMatch("\"" + known.etag() + "\"");
            }
        });
        return request;
    }

    private static BucketObject listed(String bucket, S3Object object) {
        return new BucketObject(
                new S3Address(bucket, object.key()),
                new BucketVersion(object.size(), object.lastModified(), orEmpty(object.eTag())));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private synchronized S3Client client() {
        if (made == null) {
            made = S3Clients.of(settings);
        }
        return made;
    }

    @PreDestroy
    synchronized void close() {
        if (made != null) {
            made.close();
            made = null;
        }
    }
}
