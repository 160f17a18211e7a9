package dev.memorylane.ingest.notification;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memorylane.storage.s3.S3Address;
import java.util.List;

/**
 * The detail of an <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html">event of S3 on
 * EventBridge</a>. Its keys are not encoded.
 */
final class EventBridgeDetail {
    private EventBridgeDetail() {}

    static List<S3Address> objects(JsonNode detail) {
        try {
            return List.of(new S3Address(
                    detail.path("bucket").path("name").asText(),
                    detail.path("object").path("key").asText()));
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
