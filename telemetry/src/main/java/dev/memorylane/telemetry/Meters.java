package dev.memorylane.telemetry;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/**
 * Registers meters that read figures which the services keep anyway. Names are Micrometer's: Prometheus reads {@code
 * memorylane.ingest.pending} as {@code memorylane_ingest_pending}, and a counter with {@code _total} behind it.
 */
@Singleton
public class Meters {
    private static final String PREFIX = "memorylane.";

    private final MeterRegistry registry;
    private final List<Supplier<Number>> counted = new CopyOnWriteArrayList<>();

    @Inject
    public Meters(MeterRegistry registry) {
        this.registry = registry;
    }

    /**
     * A figure that goes up and down.
     *
     * @param name without the prefix {@code memorylane.}
     * @param words what it is, for a person
     */
    public void gauge(String name, String words, Supplier<Number> value) {
        gauge(name, words, Tags.empty(), value);
    }

    public void gauge(String name, String words, Tags tags, Supplier<Number> value) {
        // Held strongly: the figure belongs to a bean that lives as long as the process.
        Gauge.builder(PREFIX + name, value)
                .description(words)
                .tags(tags)
                .strongReference(true)
                .register(registry);
    }

    /** A figure that only rises while the process lives. */
    public void counter(String name, String words, Supplier<Number> value) {
        counter(name, words, Tags.empty(), value);
    }

    public void counter(String name, String words, Tags tags, Supplier<Number> value) {
        // A counter refers to it weakly, and would read 0 after the next garbage collection.
        counted.add(value);
        FunctionCounter.builder(PREFIX + name, value, figure -> figure.get().doubleValue())
                .description(words)
                .tags(tags)
                .register(registry);
    }

    /**
     * How often something was done, and the time that it took together.
     *
     * @param of held by its own bean for as long as the process lives
     */
    public <T> void timer(
            String name, String words, Tags tags, T of, ToLongFunction<T> count, ToDoubleFunction<T> nanos) {
        FunctionTimer.builder(PREFIX + name, of, count, nanos, TimeUnit.NANOSECONDS)
                .description(words)
                .tags(tags)
                .register(registry);
    }
}
