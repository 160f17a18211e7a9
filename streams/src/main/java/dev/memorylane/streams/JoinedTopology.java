package dev.memorylane.streams;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.kafka.streams.Topology;

/** The one topology of this process: every part that is on the class path. */
@Dependent
public class JoinedTopology {

    /** Not application scoped: a client proxy of a topology has no stream threads. */
    @Produces
    Topology topology(@Any Instance<TopologyPart> parts) {
        return join(parts.stream());
    }

    static Topology join(Stream<TopologyPart> parts) {
        Topology topology = new Topology();
        parts.sorted(Comparator.comparing(TopologyPart::name)).forEach(part -> part.addTo(topology));
        return topology;
    }
}
