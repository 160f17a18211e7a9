package dev.memorylane.clusterer.telemetry;

import dev.memorylane.clusterer.ClustererStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Down while the clustering of a window fails: its last shortlist stands, and the log says why. */
@Readiness
@ApplicationScoped
class WindowsReady implements HealthCheck {
    private final ClustererStatus status;

    @Inject
    WindowsReady(ClustererStatus status) {
        this.status = status;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("clusterer: windows")
                .status(status.failingWindows() == 0)
                .withData("dirty", status.dirtyWindows())
                .withData("failing", status.failingWindows())
                .build();
    }
}
