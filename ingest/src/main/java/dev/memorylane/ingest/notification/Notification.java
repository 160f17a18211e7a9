package dev.memorylane.ingest.notification;

import dev.memorylane.storage.s3.S3Address;
import java.util.List;
import java.util.Objects;

/** What one message says. */
public sealed interface Notification {

    /** Something happened to these objects; there may be none, as in the test message of a new configuration. */
    record Happened(List<S3Address> objects) implements Notification {
        public Happened {
            objects = List.copyOf(objects);
        }
    }

    /**
     * Amazon SNS asks whether this address wants the messages of a topic. Nobody here follows the link in it: a person
     * who set the subscription up confirms it.
     *
     * @param topic its ARN
     * @param token which the confirmation names
     */
    record Subscription(String topic, String token) implements Notification {
        public Subscription {
            Objects.requireNonNull(topic, "topic");
            Objects.requireNonNull(token, "token");
        }

        /** What a person can do. */
        public String words() {
            return "Amazon SNS asks whether its topic may send notifications here. If you set this up, confirm it: aws sns confirm-subscription --topic-arn %s --token %s"
                    .formatted(topic, token);
        }
    }

    /** It is no notification that is known here; {@code words} say why. */
    record Unknown(String words) implements Notification {
        public Unknown {
            Objects.requireNonNull(words, "words");
        }
    }
}
