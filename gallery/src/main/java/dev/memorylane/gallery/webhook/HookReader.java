package dev.memorylane.gallery.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memorylane.schemas.Shortlist;
import dev.memorylane.schemas.ShortlistKey;
import dev.memorylane.schemas.outage.BackOff;
import dev.memorylane.schemas.outage.Infrastructure;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.jboss.logging.Logger;

/**
 * Goes through the shortlists from where its group stands and tells a subscriber each of them, in the order of its window;
 * only what arrived is passed. So nothing is missed, and what was on its way when we were stopped is told twice.
 */
final class HookReader {
    private static final Logger LOG = Logger.getLogger(HookReader.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final String name;
    private final WebhookSettings.Hook hook;
    private final Post post;
    private final Deserializer<ShortlistKey> keys;
    private final Deserializer<Shortlist> values;
    private final ObjectMapper json;
    private final Supplier<BackOff> backOffs;
    private final BooleanSupplier stopping;
    private BackOff backOff;
    private boolean failing;

    HookReader(
            String name,
            WebhookSettings.Hook hook,
            Post post,
            Deserializer<ShortlistKey> keys,
            Deserializer<Shortlist> values,
            ObjectMapper json,
            Supplier<BackOff> backOffs,
            BooleanSupplier stopping) {
        this.name = name;
        this.hook = hook;
        this.post = post;
        this.keys = keys;
        this.values = values;
        this.json = json;
        this.backOffs = backOffs;
        this.backOff = backOffs.get();
        this.stopping = stopping;
    }

    /** Until it is stopped, or the broker is away. */
    void read(Consumer<byte[], byte[]> consumer, List<TopicPartition> partitions) throws InterruptedException {
        consumer.assign(partitions);
        while (!stopping.getAsBoolean()) {
            for (ConsumerRecord<byte[], byte[]> message : consumer.poll(POLL)) {
                if (!told(message)) {
                    return;
                }
                consumer.commitSync(Map.of(
                        new TopicPartition(message.topic(), message.partition()),
                        new OffsetAndMetadata(message.offset() + 1)));
            }
        }
    }

    /** Whether it is done with; false only where we are stopped before. */
    private boolean told(ConsumerRecord<byte[], byte[]> message) throws InterruptedException {
        Optional<ShortlistEvent> event = event(message);
        if (event.isEmpty()) {
            return true;
        }
        String body = text(event.get());
        while (!stopping.getAsBoolean()) {
            Optional<String> failure = post.attempt(event.get().id(), body);
            if (failure.isEmpty()) {
                arrived();
                return true;
            }
            failed(failure.get());
        }
        return false;
    }

    private Optional<ShortlistEvent> event(ConsumerRecord<byte[], byte[]> message) {
        try {
            ShortlistKey key = keys.deserialize(message.topic(), message.key());
            Shortlist value = message.value() == null ? null : values.deserialize(message.topic(), message.value());
            boolean wanted = value != null
                    && hook.libraries()
                            .map(names -> names.contains(key.getLibrary()))
                            .orElse(true);
            return wanted ? Optional.of(ShortlistEvent.of(key, value)) : Optional.empty();
        } catch (RuntimeException e) {
            if (Infrastructure.isAway(e)) {
                throw e;
            }
            LOG.errorf(e, "Offset %d of %s is no shortlist; nobody is told of it.", message.offset(), message.topic());
            return Optional.empty();
        }
    }

    private String text(ShortlistEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every event is written as JSON", e);
        }
    }

    private void arrived() {
        if (failing) {
            LOG.infof("Webhook %s is told again what happens.", name);
        }
        failing = false;
        backOff = backOffs.get();
    }

    /** Says it once, not with every attempt. */
    private void failed(String why) {
        if (!failing) {
            LOG.warnf("Webhook %s cannot be told (%s). It is tried until it can; nothing is left out.", name, why);
        }
        failing = true;
        backOff.pause();
    }
}
