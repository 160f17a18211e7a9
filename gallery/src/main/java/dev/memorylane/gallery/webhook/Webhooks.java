package dev.memorylane.gallery.webhook;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memorylane.gallery.GallerySettings;
import dev.memorylane.schemas.lifecycle.Threads;
import dev.memorylane.schemas.outage.BackOff;
import dev.memorylane.schemas.serde.ConfluentSerdes;
import dev.memorylane.schemas.topic.ClientProperties;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.Topics;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;

/** A thread for each webhook: one that is away holds up no other. How far each is stands with the broker. */
@ApplicationScoped
public class Webhooks {
    private static final Logger LOG = Logger.getLogger(Webhooks.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private final WebhookSettings settings;
    private final GallerySettings gallery;
    private final KafkaSettings kafka;
    private final ObjectMapper json;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    @Inject
    public Webhooks(WebhookSettings settings, GallerySettings gallery, KafkaSettings kafka, ObjectMapper json) {
        this.settings = settings;
        this.gallery = gallery;
        this.kafka = kafka;
        this.json = json;
    }

    /** For the proxy. */
    protected Webhooks() {
        this(null, null, null, null);
    }

    void start(@Observes StartupEvent event) {
        if (gallery.readTopics()) {
            settings.hooks().forEach((name, hook) -> {
                Post post = new Post(hook, Clock.systemUTC());
                threads.add(Thread.ofPlatform().daemon().name("webhook-" + name).start(() -> run(name, hook, post)));
            });
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        Threads.endAll(threads);
    }

    private void run(String name, WebhookSettings.Hook hook, Post post) {
        Supplier<BackOff> backOffs = () -> new BackOff(Clock.systemUTC(), FIRST_PAUSE, hook.longestPause());
        BackOff backOff = backOffs.get();
        ConfluentSerdes serdes = new ConfluentSerdes(kafka);
        HookReader reader = new HookReader(
                name,
                hook,
                post,
                serdes.key(Topics.SHORTLISTS).deserializer(),
                serdes.value(Topics.SHORTLISTS).deserializer(),
                json,
                backOffs,
                () -> stopping);
        while (!stopping) {
            try {
                read(name, reader);
            } catch (InterruptedException | KafkaException e) {
                if (!stopping) {
                    LOG.warnf("Webhook %s waits for the broker (%s).", name, e.getMessage());
                    backOff.pause();
                }
            }
        }
    }

    private void read(String name, HookReader reader) throws InterruptedException {
        try (Consumer<byte[], byte[]> consumer = consumer(name)) {
            try {
                reader.read(consumer, Topics.SHORTLISTS.partitions(kafka));
            } finally {
                // What interrupted us is to end the reading, not to disturb the closing.
                boolean unused = Thread.interrupted();
            }
        }
    }

    private Consumer<byte[], byte[]> consumer(String name) {
        return new KafkaConsumer<>(
                ClientProperties.kafka(
                        kafka,
                        Map.of(
                                ConsumerConfig.GROUP_ID_CONFIG, kafka.prefix() + "webhook." + name,
                                ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
                                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false",
                                ConsumerConfig.MAX_POLL_RECORDS_CONFIG, "50",
                                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false",
                                ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                                        Integer.toString(Topics.MAX_RECORD_BYTES))),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }
}
