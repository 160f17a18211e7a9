package dev.memorylane.standalone.run;

import dev.memorylane.schemas.lifecycle.StartWatch;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the process does once all services run: say where the page is, then work off or watch. */
public class LaneApplication implements QuarkusApplication {
    private static final double NANOS = 1e9;

    @Inject
    RunSettings settings;

    @Inject
    OnceRun once;

    @Inject
    WatchRun watch;

    @ConfigProperty(name = "quarkus.http.host")
    String host;

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    private final PrintStream out = System.out;

    @Override
    public int run(String... args) throws Exception {
        StartWatch.ready();
        String ready = settings.startedNanos() == 0
                ? ""
                : String.format(Locale.ROOT, " after %.1f s", (System.nanoTime() - settings.startedNanos()) / NANOS);
        out.printf("Ready%s. The page: %s%n", ready, new Reach(host, Optional.empty()).page(port));
        if (settings.once()) {
            return once.run(out);
        }
        watch.start(out);
        Quarkus.waitForExit();
        return 0;
    }
}
