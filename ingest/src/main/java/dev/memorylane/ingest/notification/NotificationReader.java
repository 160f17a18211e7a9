package dev.memorylane.ingest.notification;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memorylane.ingest.notification.Notification.Happened;
import dev.memorylane.ingest.notification.Notification.Subscription;
import dev.memorylane.ingest.notification.Notification.Unknown;
import dev.memorylane.storage.s3.S3Address;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the forms in which a change of a bucket is told: the event message of Amazon S3 (structure 2.x, which MinIO's
 * webhook sends too), the event of Amazon EventBridge, and either of them in the envelope of Amazon SNS. Pure; what it
 * reads is a stranger's.
 */
public final class NotificationReader {
    /** S3 through SNS through SQS is two deep. */
    private static final int MOST_ENVELOPES = 2;

    private static final int MOST_NESTING = 50;
    private static final Pattern ARN = Pattern.compile("arn:[a-z-]+:sns:[a-z0-9-]+:\\d{12}:[A-Za-z0-9_.-]{1,256}");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9]{1,1024}");
    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MOST_NESTING)
                            .build())
                    .build())
            .build();

    private NotificationReader() {}

    /** @param message JSON as it came */
    public static Notification read(byte[] message) {
        try {
            return read(JSON.readTree(message), MOST_ENVELOPES);
        } catch (IOException e) {
            return new Unknown("It is no JSON: " + firstLine(e));
        }
    }

    private static Notification read(JsonNode root, int envelopes) throws IOException {
        if (root.path("Records").isArray()) {
            return new Happened(S3Records.objects(root.path("Records")));
        }
        if (root.path("detail").path("bucket").path("name").isTextual()) {
            return new Happened(EventBridgeDetail.objects(root.path("detail")));
        }
        if ("s3:TestEvent".equals(root.path("Event").asText())) {
            return new Happened(List.<S3Address>of());
        }
        return enveloped(root, envelopes);
    }

    private static Notification enveloped(JsonNode root, int envelopes) throws IOException {
        return switch (root.path("Type").asText()) {
            case "Notification" ->
                envelopes == 0
                        ? new Unknown("It is wrapped too often.")
                        : read(JSON.readTree(root.path("Message").asText()), envelopes - 1);
            case "SubscriptionConfirmation" -> subscription(root);
            case "UnsubscribeConfirmation" -> new Happened(List.<S3Address>of());
            default -> new Unknown("It is neither an event of S3, MinIO or EventBridge nor one within SNS.");
        };
    }

    /** Both are shown to a person as part of a command: nothing but what they are made of may be in them. */
    private static Notification subscription(JsonNode root) {
        String topic = root.path("TopicArn").asText();
        String token = root.path("Token").asText();
        return ARN.matcher(topic).matches() && TOKEN.matcher(token).matches()
                ? new Subscription(topic, token)
                : new Unknown("It asks to confirm a subscription without naming topic and token.");
    }

    private static String firstLine(IOException e) {
        String words = e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
        return String.valueOf(words).lines().findFirst().orElse("");
    }
}
