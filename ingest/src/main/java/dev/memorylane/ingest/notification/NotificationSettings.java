package dev.memorylane.ingest.notification;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** Where buckets tell of their changes. Without any of it changes are found by listing, some minutes later. */
@ConfigMapping(prefix = "memorylane.ingest.notification")
public interface NotificationSettings {
    /**
     * What a caller of {@code POST /api/ingest/notifications} must know, as bearer token or as the password of basic
     * authentication; absent: the endpoint is closed.
     */
    Optional<String> token();

    /** URLs of Amazon SQS queues to poll for notifications; credentials are those of the buckets. */
    Optional<List<String>> queues();
}
