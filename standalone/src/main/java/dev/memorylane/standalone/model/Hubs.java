package dev.memorylane.standalone.model;

import dev.memorylane.vision.hub.FetchListener;
import dev.memorylane.vision.hub.HubSettings;
import dev.memorylane.vision.hub.ModelChooser;
import dev.memorylane.vision.hub.ModelHub;
import dev.memorylane.vision.hub.ProgressBar;
import java.io.PrintStream;

/** The hub as the environment names it. */
public final class Hubs {
    private Hubs() {}

    /** Finds models; fetches them only where it may. */
    public static ModelChooser chooser(boolean offline) {
        HubSettings settings = HubSettings.ofEnvironment();
        return new ModelChooser(new ModelHub(settings.withOffline(settings.offline() || offline)));
    }

    /** Shows a fetch on the console. */
    public static FetchListener progress(PrintStream out) {
        return ProgressBar.on(out, System.console() != null && System.console().isTerminal());
    }
}
