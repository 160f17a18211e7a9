package dev.memorylane.devui;

import dev.memorylane.schemas.topic.KafkaSettings;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import java.time.Clock;

/** Tells the page of the flow. It knows no service: what is not metered here is not here. */
public class FlowDesk {
    private final Figures figures;
    private final Health health;
    private final KafkaSettings kafka;
    private final Live live;
    private final OpenPages pages;
    private final Clock clock;

    @Inject
    public FlowDesk(MeterRegistry registry, Health health, KafkaSettings kafka, Live live, OpenPages pages) {
        this(registry, health, kafka, live, pages, Clock.systemUTC());
    }

    FlowDesk(MeterRegistry registry, Health health, KafkaSettings kafka, Live live, OpenPages pages, Clock clock) {
        this.pages = pages;
        this.live = live;
        this.figures = new Figures(registry);
        this.health = health;
        this.kafka = kafka;
        this.clock = clock;
    }

    /**
     * A page, whichever it is, says that it is still open.
     *
     * @param page the name by which it listens
     * @return false where nothing is told to it any more: it is to listen anew
     */
    public boolean listening(String page) {
        return pages.heardFrom(page);
    }

    /**
     * The flow, once a second.
     *
     * @param page who listens
     */
    public Multi<Flow> flow(String page) {
        return Multi.createFrom().deferred(() -> {
            Rates rates = new Rates(clock);
            Pace pace = new Pace(figures, rates, clock);
            return live.of(page, () -> now(rates, pace));
        });
    }

    /**
     * @param rates of this listener, who has seen what it was before
     * @param pace of the same
     */
    Flow now(Rates rates, Pace pace) {
        return new Flow(
                clock.instant().toString(),
                pace.now(),
                new Stations(figures).all(),
                new Streams(figures, rates, kafka.prefix()).all(),
                health.down());
    }
}
