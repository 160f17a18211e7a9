package dev.memorylane.devui;

import io.micrometer.core.instrument.Measurement;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Statistic;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.stream.StreamSupport;

/** Reads meters by their names without prefix, as docs/metrics.md lists them. */
final class Figures {
    private static final String PREFIX = "memorylane.";

    private final MeterRegistry registry;

    Figures(MeterRegistry registry) {
        this.registry = registry;
    }

    /**
     * The sum over all meters of a name.
     *
     * @param tags name and value in turn
     * @return empty where there is none in this process
     */
    OptionalDouble of(String name, String... tags) {
        Collection<Meter> meters = registry.find(PREFIX + name).tags(tags).meters();
        return meters.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(meters.stream().mapToDouble(Figures::value).sum());
    }

    /** The same, 0 where there is none. */
    double orZero(String name, String... tags) {
        return of(name, tags).orElse(0);
    }

    private static double value(Meter meter) {
        return StreamSupport.stream(meter.measure().spliterator(), false)
                .filter(measured ->
                        measured.getStatistic() == Statistic.VALUE || measured.getStatistic() == Statistic.COUNT)
                .mapToDouble(Measurement::getValue)
                .filter(Double::isFinite)
                .sum();
    }
}
