package dev.memorylane.streams.telemetry;

import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.Topics;
import dev.memorylane.telemetry.Meters;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.ThreadMetadata;

/**
 * Lag and threads of Kafka Streams. Micrometer's own binder is off: it also reads the figures of RocksDB, and where a
 * store is closed at that moment RocksDB ends the process.
 */
@ApplicationScoped
class StreamsMetrics {
    private static final String FETCHING = "consumer-fetch-manager-metrics";
    private static final String SENDING = "producer-topic-metrics";

    private final Meters meters;
    private final Instance<KafkaStreams> streams;

    @Inject
    StreamsMetrics(Meters meters, Instance<KafkaStreams> streams) {
        this.meters = meters;
        this.streams = streams;
    }

    void onStart(@Observes StartupEvent event, KafkaSettings settings) {
        meters.gauge("streams.threads.running", "Stream threads that run", this::running);
        Topics.all().stream().map(topic -> topic.in(settings)).forEach(this::topic);
    }

    private void topic(String topic) {
        Tags tags = Tags.of("topic", topic);
        meters.gauge(
                "streams.lag",
                "Records of a topic that were not fetched yet, all partitions of this process",
                tags,
                () -> sum(FETCHING, "records-lag", topic));
        meters.counter(
                "streams.read",
                "Records of a topic that were fetched by this process",
                tags,
                () -> sum(FETCHING, "records-consumed-total", topic));
        meters.counter(
                "streams.written",
                "Records sent to a topic by this process, those of transactions that were aborted too",
                tags,
                () -> sum(SENDING, "record-send-total", topic));
    }

    private double sum(String group, String name, String topic) {
        return streams.stream()
                .flatMap(running -> running.metrics().values().stream())
                .filter(metric -> isOf(metric.metricName(), group, name, topic))
                .mapToDouble(StreamsMetrics::value)
                .sum();
    }

    private static boolean isOf(MetricName metric, String group, String name, String topic) {
        return metric.name().equals(name)
                && metric.group().equals(group)
                && topic.equals(metric.tags().get("topic"));
    }

    private static double value(Metric metric) {
        return metric.metricValue() instanceof Number number && Double.isFinite(number.doubleValue())
                ? number.doubleValue()
                : 0;
    }

    private long running() {
        return streams.stream()
                .flatMap(all -> all.metadataForLocalThreads().stream())
                .map(ThreadMetadata::threadState)
                .filter("RUNNING"::equals)
                .count();
    }
}
