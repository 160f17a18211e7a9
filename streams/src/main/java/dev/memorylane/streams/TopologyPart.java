package dev.memorylane.streams;

import org.apache.kafka.streams.Topology;

/**
 * One service's share of the topology. A process joins the parts that it finds, so the same code runs split over several
 * services or all in one.
 */
public interface TopologyPart {
    /** Unique name; parts are joined in the order of their names, so that every instance builds the same topology. */
    String name();

    /** Adds sources, processors, stores and sinks, each named {@code NAME-…} after this part. */
    void addTo(Topology topology);
}
