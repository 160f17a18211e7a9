package dev.memorylane.gallery.telemetry;

import dev.memorylane.gallery.Gallery;
import dev.memorylane.gallery.read.ReaderState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Down while the topics cannot be read: what the page shows is what was read before. */
@Readiness
@ApplicationScoped
class TopicsReady implements HealthCheck {
    private final Gallery gallery;

    @Inject
    TopicsReady(Gallery gallery) {
        this.gallery = gallery;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("gallery: topics");
        return switch (gallery.readerState()) {
            case ReaderState.Reading _ -> answer.up().build();
            case ReaderState.Starting _ ->
                answer.down().withData("cause", "Nothing was read yet").build();
            case ReaderState.Away(String why) ->
                answer.down().withData("cause", why).build();
            case ReaderState.Stopped _ ->
                answer.down().withData("cause", "The reading has ended").build();
        };
    }
}
