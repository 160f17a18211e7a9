package dev.memorylane.ingest.notification;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memorylane.storage.s3.S3Address;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * The records of an <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html">S3
 * event message</a>. Its keys are URL-encoded as in forms: a plus is a space.
 */
final class S3Records {
    private S3Records() {}

    /** The objects they name; a record that names none is passed over. */
    static List<S3Address> objects(JsonNode records) {
        return StreamSupport.stream(records.spliterator(), false)
                .map(record -> object(record.path("s3")))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Optional<S3Address> object(JsonNode s3) {
        String bucket = s3.path("bucket").path("name").asText();
        String key = s3.path("object").path("key").asText();
        try {
            return Optional.of(new S3Address(bucket, URLDecoder.decode(key, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
