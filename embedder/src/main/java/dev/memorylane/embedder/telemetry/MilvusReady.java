package dev.memorylane.embedder.telemetry;

import dev.memorylane.embedder.milvus.MilvusSink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Down while the sink cannot write; embedding goes on meanwhile, and Milvus is brought up to date by itself. */
@Readiness
@ApplicationScoped
class MilvusReady implements HealthCheck {
    private final MilvusSink sink;

    @Inject
    MilvusReady(MilvusSink sink) {
        this.sink = sink;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("embedder: Milvus sink")
                .status(sink.standing().away().isEmpty())
                .withData("rows written", sink.standing().written());
        sink.standing().away().ifPresent(why -> answer.withData("cause", why));
        return answer.build();
    }
}
