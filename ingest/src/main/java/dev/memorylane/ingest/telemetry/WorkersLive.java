package dev.memorylane.ingest.telemetry;

import dev.memorylane.ingest.Ingest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Down when a thread that watches a source has died: only a restart helps then. */
@Liveness
@ApplicationScoped
class WorkersLive implements HealthCheck {
    private final Ingest ingest;

    @Inject
    WorkersLive(Ingest ingest) {
        this.ingest = ingest;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("ingest: threads")
                .status(ingest.isAlive())
                .build();
    }
}
