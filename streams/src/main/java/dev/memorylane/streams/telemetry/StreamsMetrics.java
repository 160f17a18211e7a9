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
import java.util.stream.Stream;
import org.apache.kafka.common.Metric;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.ThreadMetadata;

/**
 * Lag and threads of Kafka Streams. Micrometer's own binder is off: it also reads the figures of RocksDB, and where a
 * store is closed at that moment RocksDB ends the process.
 */
@ApplicationScoped
class StreamsMetrics {
    private final Meters meters;
    private final Instance<KafkaStreams> streams;

    @Inject
    StreamsMetrics(Meters meters, Instance<KafkaStreams> streams) {
        this.meters = meters;
        this.streams = streams;
    }

    void onStart(@Observes StartupEvent event, KafkaSettings settings) {
        meters.gauge("streams.threads.running", "Stream threads that run", this::running);
        Topics.all().stream().map(topic -> topic.in(settings)).forEach(this::lag);
    }

    private void lag(String topic) {
        meters.gauge(
                "streams.lag",
                "Records of a topic that were not fetched yet, all partitions of this process",
                Tags.of("topic", topic),
                () -> fetching()
                        .filter(metric ->
                                topic.equals(metric.metricName().tags().get("topic")))
                        .mapToDouble(StreamsMetrics::value)
                        .sum());
    }

    private Stream<? extends Metric> fetching() {
        return streams.stream()
                .flatMap(running -> running.metrics().values().stream())
                .filter(metric -> metric.metricName().name().equals("records-lag")
                        && metric.metricName().group().equals("consumer-fetch-manager-metrics"));
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
