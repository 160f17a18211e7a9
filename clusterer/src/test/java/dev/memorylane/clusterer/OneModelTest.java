package dev.memorylane.clusterer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.culling.Culler;
import dev.memorylane.fixtures.GivenKafka;
import dev.memorylane.schemas.Shortlist;
import dev.memorylane.schemas.topic.KafkaSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneModelTest {
    private static final Photo A = Photo.of("a", "2026-05-01T10:00", 1);

    @TempDir
    Path folder;

    @Test
    void shouldKeepTheModelThatALibrarySawFirst() {
        try (Clusterer clusterer = new Clusterer(folder)) {
            // Given
            clusterer.send(A).settle();

            // When
            clusterer.send(
                    Photo.of("b", "2026-05-01T11:00", 1).by("other"),
                    A.in("kyoto").by("other"));
            var published = clusterer.settle();

            // Then
            assertThat(Published.windows(published)).containsExactly("kyoto/day:2026-05-01");
            assertThat(clusterer.status.ignoredOfOtherModel()).isEqualTo(1);
        }
    }

    @Test
    void shouldTakeTheConfiguredModelOnly() {
        TestSettings settings = new TestSettings(Optional.of("wanted"), Duration.ofSeconds(2), Duration.ofSeconds(15));
        try (Clusterer clusterer = new Clusterer(folder, settings, new Culler()::cull)) {
            // When
            var published = clusterer.send(A, A.by("wanted")).settle();

            // Then
            assertThat(published).hasSize(1);
            assertThat(published.getFirst().value.getModelKey()).isEqualTo("wanted");
        }
    }

    @Test
    void shouldLeaveOutAPhotoWhoseVectorSaysNothingAndKeepItsDay() {
        try (Clusterer clusterer = new Clusterer(folder)) {
            // Given
            Photo empty = Photo.of("empty", "2026-05-01T10:01", 1);
            Photo shorter = Photo.of("shorter", "2026-05-01T10:02", 1);

            // When
            clusterer.send(A).sendWithVector(empty, 0f, 0f).sendWithVector(shorter, 1f, 0f);
            Shortlist shortlist = clusterer.settle().getFirst().value;

            // Then
            assertThat(Published.photos(shortlist)).containsExactly("a");
            assertThat(clusterer.status.unusableEmbeddings()).isEqualTo(2);
        }
    }

    @Test
    void shouldNameEachOfItsOperatorsAfterItself() {
        // Given
        Topology topology = new Topology();
        KafkaSettings kafka = GivenKafka.away().withRegistry("mock://names").withPartitions(1);

        // When
        new ClustererPart(kafka, null).addTo(topology);

        // Then
        Stream<String> names = topology.describe().subtopologies().stream()
                .flatMap(part -> part.nodes().stream())
                .map(TopologyDescription.Node::name);
        assertThat(names).hasSize(6).allMatch(name -> name.startsWith("clusterer-"));
    }
}
