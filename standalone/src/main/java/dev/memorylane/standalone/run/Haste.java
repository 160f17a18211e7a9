package dev.memorylane.standalone.run;

import dev.memorylane.clusterer.QuietPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Ends the quiet period when nothing more can come, so that nobody waits for it; begins it again when something does. */
@ApplicationScoped
class Haste {
    private final QuietPeriod quiet;
    private final Duration usual;

    @Inject
    Haste(QuietPeriod quiet) {
        this.quiet = quiet;
        this.usual = quiet.current();
    }

    void whenAllIs(boolean embedded) {
        Duration wanted = embedded ? Duration.ZERO : usual;
        if (!quiet.current().equals(wanted)) {
            quiet.set(wanted);
        }
    }
}
