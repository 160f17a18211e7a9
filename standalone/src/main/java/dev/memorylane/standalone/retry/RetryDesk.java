package dev.memorylane.standalone.retry;

import dev.memorylane.gallery.write.TopicWriter;
import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.RejectionKey;
import dev.memorylane.schemas.RejectionState;
import dev.memorylane.schemas.RetryKey;
import dev.memorylane.schemas.RetryRequest;
import dev.memorylane.schemas.rejection.Attempts;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.Topics;
import dev.memorylane.standalone.topic.TopicTable;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Has what was rejected tried again by the services of a running home, and sees what came of it. */
public final class RetryDesk {
    private static final String WHO = "lane retry";

    private final KafkaSettings kafka;
    private final Clock clock;

    public RetryDesk(KafkaSettings kafka, Clock clock) {
        this.kafka = kafka;
        this.clock = clock;
    }

    /** The open rejections that are meant, by library and subject. */
    public Map<RejectionKey, PhotoRejection> open(Meant meant) {
        Map<RejectionKey, PhotoRejection> open = new LinkedHashMap<>();
        TopicTable.of(Topics.REJECTIONS, kafka).forEach((key, rejection) -> {
            if (meant.holds(rejection)) {
                open.put(key, rejection);
            }
        });
        return open;
    }

    /** Asks for one more attempt at each; asked is asked, also where everything is killed now. */
    public void ask(Map<RejectionKey, PhotoRejection> rejections) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Map<RetryKey, RetryRequest> requests = new LinkedHashMap<>();
        rejections.forEach((key, rejection) ->
                requests.put(new RetryKey(key.getLibrary(), key.getSubject()), Attempts.request(rejection, now, WHO)));
        try (TopicWriter<RetryKey, RetryRequest> writer = new TopicWriter<>(kafka, Topics.RETRIES)) {
            writer.write(requests);
        }
    }

    /**
     * What came of it so far.
     *
     * @param before the rejections as they were when it was asked
     */
    public Outcome outcome(Map<RejectionKey, PhotoRejection> before) {
        Map<RejectionKey, PhotoRejection> now = TopicTable.of(Topics.REJECTIONS, kafka);
        int cleared = 0;
        SortedMap<String, String> still = new TreeMap<>();
        for (Map.Entry<RejectionKey, PhotoRejection> asked : before.entrySet()) {
            PhotoRejection after = now.get(asked.getKey());
            if (after == null || after.getState() == RejectionState.CLEARED) {
                cleared++;
            } else if (after.getAttempts() > asked.getValue().getAttempts()) {
                still.put(asked.getKey().getSubject(), after.getMessage());
            }
        }
        return new Outcome(cleared, still, before.size() - cleared - still.size());
    }

    /**
     * What came of a retry.
     *
     * @param cleared taken in now, or gone
     * @param still rejected again, by subject, in words
     * @param waiting not tried yet
     */
    public record Outcome(int cleared, SortedMap<String, String> still, int waiting) {}
}
