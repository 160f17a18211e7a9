package dev.memorylane.clusterer.telemetry;

import dev.memorylane.clusterer.RestoreProgress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Up once no state store is being read back from its changelog. */
@Startup
@ApplicationScoped
class StoresRestored implements HealthCheck {
    private final RestoreProgress restore;

    @Inject
    StoresRestored(RestoreProgress restore) {
        this.restore = restore;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("clusterer: state stores")
                .status(restore.restoringStores() == 0)
                .withData("being restored", restore.restoringStores())
                .withData("records restored", restore.restoredRecords())
                .build();
    }
}
