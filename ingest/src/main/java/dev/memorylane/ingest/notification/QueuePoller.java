package dev.memorylane.ingest.notification;

import dev.memorylane.ingest.bucket.BucketChanges;
import dev.memorylane.schemas.lifecycle.Threads;
import dev.memorylane.schemas.outage.BackOff;
import dev.memorylane.storage.StorageException;
import dev.memorylane.storage.s3.S3Settings;
import dev.memorylane.storage.sqs.MessageQueue;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/** Polls queues for notifications, each on a thread of its own. */
@ApplicationScoped
public class QueuePoller {
    private static final Logger LOG = Logger.getLogger(QueuePoller.class);
    private static final Duration WAIT = Duration.ofSeconds(10);

    private final NotificationSettings settings;
    private final S3Settings access;
    private final BucketChanges changes;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopped;

    @Inject
    public QueuePoller(NotificationSettings settings, S3Settings access, BucketChanges changes) {
        this.settings = settings;
        this.access = access;
        this.changes = changes;
    }

    public void start(@Observes StartupEvent event) {
        for (String url : settings.queues().orElse(List.of())) {
            threads.add(Thread.ofPlatform().daemon().name("notifications").start(() -> poll(url)));
        }
    }

    public void stop(@Observes ShutdownEvent event) {
        stopped = true;
        Threads.endAll(threads);
    }

    private void poll(String url) {
        BackOff backOff = BackOff.standard();
        try (MessageQueue queue = new MessageQueue(url, access)) {
            while (!stopped) {
                try {
                    take(queue);
                } catch (StorageException e) {
                    rest(backOff, e.getMessage() + ". It is tried again; listings find the changes meanwhile.", null);
                } catch (RuntimeException e) {
                    // Whatever a stranger's message holds, the next one is read.
                    rest(backOff, "The queue " + url + " is polled again; listings find the changes meanwhile", e);
                }
            }
        } catch (IllegalArgumentException e) {
            LOG.errorf("The queue %s cannot be polled: %s", url, e.getMessage());
        }
    }

    /** What fails because it is stopped needs no word. */
    private void rest(BackOff backOff, String words, Throwable cause) {
        if (!stopped) {
            LOG.warn(words, cause);
            backOff.pause();
        }
    }

    private void take(MessageQueue queue) throws StorageException {
        for (MessageQueue.Message message : queue.receive(WAIT)) {
            switch (NotificationReader.read(message.body().getBytes(StandardCharsets.UTF_8))) {
                case Notification.Happened happened -> {
                    changes.happened(happened.objects());
                    queue.acknowledge(message);
                }
                case Notification.Subscription subscription -> LOG.warn(subscription.words());
                // Somebody else's, perhaps: it is left to the queue, and to its own rule for what nobody takes.
                case Notification.Unknown unknown ->
                    LOG.warnf("A message of the queue is left there: %s", unknown.words());
            }
        }
    }
}
