package dev.memorylane.devui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.devui.Flow.Figure;
import dev.memorylane.devui.Flow.Station;
import dev.memorylane.devui.Flow.Stream;
import dev.memorylane.fixtures.HandClock;
import dev.memorylane.telemetry.Meters;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FlowTest {
    private static final String PREFIX = "memory-lane.";

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Meters meters = new Meters(registry);
    private final HandClock clock = new HandClock();
    private final Rates rates = new Rates(clock);
    private final AtomicLong read = new AtomicLong(10);

    @Test
    void shouldTellRateAndLagOfATopicAtItsReader() {
        // Given
        embedder();
        stream("photos", "embedder");
        read.set(30);
        clock.pass(Duration.ofSeconds(2));

        // When
        Stream photos = stream("photos", "embedder");

        // Then
        assertThat(photos.here()).isTrue();
        assertThat(photos.perSecond()).isEqualTo(10);
        assertThat(photos.lag()).isEqualTo(7);
        assertThat(photos.total()).isEqualTo(30);
    }

    @Test
    void shouldSayThatAServiceIsElsewhereWhoseMetersAreNotHere() {
        // Given
        embedder();

        // When
        Station clusterer = station("clusterer");
        Stream embeddings = stream("embeddings", "clusterer");

        // Then
        assertThat(station("embedder").here()).isTrue();
        assertThat(clusterer.here()).isFalse();
        assertThat(clusterer.figures()).isEmpty();
        assertThat(embeddings.here()).isFalse();
    }

    @Test
    void shouldShowWhatIsAlarmingOnlyWhereItIs() {
        // Given
        AtomicLong putOff = new AtomicLong();
        embedder();
        meters.counter("embedder.put.off", "", putOff::get);
        Station calm = station("embedder");

        // When
        putOff.set(1_234);

        // Then
        assertThat(calm.figures()).containsExactly(new Figure("waiting", "3", false));
        assertThat(station("embedder").figures())
                .containsExactly(new Figure("waiting", "3", false), new Figure("put off", "1,234", true));
    }

    private void embedder() {
        Tags photos = Tags.of("topic", PREFIX + "photos");
        meters.gauge("embedder.backlog", "", () -> 3);
        meters.counter("streams.read", "", photos, read::get);
        meters.gauge("streams.lag", "", photos, () -> 7);
        meters.counter("streams.read", "", Tags.of("topic", PREFIX + "embeddings"), () -> 99);
    }

    private Station station(String id) {
        return new Stations(new Figures(registry))
                .all().stream()
                        .filter(station -> station.id().equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    private Stream stream(String topic, String to) {
        return new Streams(new Figures(registry), rates, PREFIX)
                .all().stream()
                        .filter(stream ->
                                stream.topic().equals(topic) && stream.to().equals(to))
                        .findFirst()
                        .orElseThrow();
    }
}
