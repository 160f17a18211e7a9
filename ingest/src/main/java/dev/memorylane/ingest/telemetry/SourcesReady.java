package dev.memorylane.ingest.telemetry;

import dev.memorylane.ingest.Ingest;
import dev.memorylane.ingest.SourceStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Down while a source, Kafka or the registry cannot be reached; what each source says of itself stands beside it. */
@Readiness
@ApplicationScoped
public class SourcesReady implements HealthCheck {
    private final Ingest ingest;

    @Inject
    public SourcesReady(Ingest ingest) {
        this.ingest = ingest;
    }

    @Override
    public HealthCheckResponse call() {
        List<SourceStatus> sources = ingest.statuses();
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("ingest: sources")
                .status(sources.stream().noneMatch(SourceStatus::isAway));
        sources.forEach(status -> answer.withData(status.source().place(), status.words()));
        return answer.build();
    }
}
