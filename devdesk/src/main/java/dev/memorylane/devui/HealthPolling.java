package dev.memorylane.devui;

import static jakarta.interceptor.Interceptor.Priority.PLATFORM_BEFORE;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.smallrye.health.runtime.dev.ui.HealthJsonRPCService;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Ends the polling of Quarkus' own page of health, which it does not end itself: it would ask the checks of a stopped application
 * every ten seconds, and have their beans made anew among those of the next.
 */
@Singleton
public class HealthPolling {
    private static final String NEVER = "Off";

    private final Instance<HealthJsonRPCService> pages;

    @Inject
    public HealthPolling(Instance<HealthJsonRPCService> pages) {
        this.pages = pages;
    }

    void stop(@Observes @Priority(PLATFORM_BEFORE) ShutdownEvent event) {
        pages.stream()
                .forEach(page ->
                        page.streamHealth(NEVER).subscribe().with(_ -> {}).cancel());
    }
}
