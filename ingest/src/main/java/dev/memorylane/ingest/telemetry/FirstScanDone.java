package dev.memorylane.ingest.telemetry;

import dev.memorylane.ingest.Ingest;
import dev.memorylane.ingest.SourceStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Up once every source was listed, or found to be away: ingest's memory is open and it follows what changes. */
@Startup
@ApplicationScoped
class FirstScanDone implements HealthCheck {
    private final Ingest ingest;

    @Inject
    FirstScanDone(Ingest ingest) {
        this.ingest = ingest;
    }

    @Override
    public HealthCheckResponse call() {
        long waiting =
                ingest.statuses().stream().filter(status -> !begun(status)).count();
        return HealthCheckResponse.named("ingest: first scan")
                .status(waiting == 0)
                .withData("sources that were not listed yet", waiting)
                .build();
    }

    private static boolean begun(SourceStatus status) {
        return status.initialScanComplete() || status.lastScanAt().isPresent() || status.filesFound() > 0;
    }
}
