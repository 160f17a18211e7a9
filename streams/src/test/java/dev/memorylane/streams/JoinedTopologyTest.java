package dev.memorylane.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.apache.kafka.streams.Topology;
import org.junit.jupiter.api.Test;

class JoinedTopologyTest {

    record Named(String name) implements TopologyPart {
        @Override
        public void addTo(Topology topology) {
            topology.addSource(name + "-source", name);
        }
    }

    @Test
    void shouldBuildTheSameTopologyInWhateverOrderThePartsAreFound() {
        // Given
        Topology one = JoinedTopology.join(Stream.of(new Named("embedder"), new Named("clusterer")));
        Topology other = JoinedTopology.join(Stream.of(new Named("clusterer"), new Named("embedder")));

        // When, Then
        assertThat(one.describe()).isEqualTo(other.describe());
        assertThat(one.describe().subtopologies()).hasSize(2);
    }
}
