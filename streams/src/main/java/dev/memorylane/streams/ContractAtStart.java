package dev.memorylane.streams;

import dev.memorylane.schemas.lifecycle.Wait;
import dev.memorylane.schemas.outage.Address;
import dev.memorylane.schemas.outage.BackOff;
import dev.memorylane.schemas.outage.Infrastructure;
import dev.memorylane.schemas.outage.TrustAdvice;
import dev.memorylane.schemas.registry.SchemaRegistration;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.TopicAdmin;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/** Creates the topics and registers the schemas before Kafka Streams starts, waiting for servers that are not up yet. */
@ApplicationScoped
class ContractAtStart {
    private static final Logger LOG = Logger.getLogger(ContractAtStart.class);
    private static final int BEFORE_STREAMS = 1;

    private final KafkaSettings settings;

    @Inject
    ContractAtStart(KafkaSettings settings) {
        this.settings = settings;
    }

    void onStart(@Observes @Priority(BEFORE_STREAMS) StartupEvent event) {
        try (EndOfStart end = EndOfStart.interrupting(Thread.currentThread())) {
            ensure();
        }
    }

    /** @throws IllegalStateException when the thread is interrupted while a server is away, or refuses the contract */
    void ensure() {
        BackOff backOff = BackOff.standard();
        try (Wait _ = Wait.on("the topics on " + settings.bootstrapServers())) {
            until("topics", () -> new TopicAdmin(settings).ensure(), backOff);
        }
        try (Wait _ = Wait.on("the schemas at " + Address.shown(settings.registryUrl()))) {
            until("schemas", () -> new SchemaRegistration(settings).registerAll(), backOff);
        }
    }

    private static void until(String what, Runnable step, BackOff backOff) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                step.run();
                return;
            } catch (IllegalStateException e) {
                if (!Infrastructure.isAwayAtStart(e)) {
                    throw e;
                }
                LOG.warnf(
                        "The %s are not ready, trying again: %s%s",
                        what,
                        e.getMessage(),
                        TrustAdvice.on(e).map(advice -> ". " + advice).orElse(""));
                backOff.pause();
            }
        }
        throw new IllegalStateException("The start was ended while it waited for the " + what + ".");
    }
}
