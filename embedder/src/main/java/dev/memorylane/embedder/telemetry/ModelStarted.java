package dev.memorylane.embedder.telemetry;

import dev.memorylane.embedder.ModelInUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Says which model is open; a model that cannot be opened ends the start. */
@Startup
@ApplicationScoped
class ModelStarted implements HealthCheck {
    private final ModelInUse model;

    @Inject
    ModelStarted(ModelInUse model) {
        this.model = model;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("embedder: model")
                .up()
                .withData("model", model.key().text())
                .withData("why", model.words())
                .build();
    }
}
