package dev.memorylane.clusterer;

import dev.memorylane.culling.CullingParameters;
import dev.memorylane.culling.scene.SceneParameters;
import dev.memorylane.culling.window.DayParameters;
import dev.memorylane.culling.window.TripParameters;
import dev.memorylane.culling.window.WindowParameters;
import dev.memorylane.schemas.blob.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The parameters of each library: what its own settings say, else the common ones, else the defaults. */
final class LibraryParameters {
    /** Raised where the rule that parts a library changes while its parameters stay. */
    private static final String RULE = "3 ";

    private final CullingParameters common;
    private final Map<String, WindowSettings> libraries;
    private final Map<String, CullingParameters> known = new ConcurrentHashMap<>();

    LibraryParameters(CullingParameters defaults, WindowSettings all, Map<String, WindowSettings> libraries) {
        this.common = applied(all, defaults);
        this.libraries = Map.copyOf(libraries);
    }

    /** @throws IllegalArgumentException where its settings contradict each other */
    CullingParameters of(String library) {
        return known.computeIfAbsent(library, this::made);
    }

    /** SHA-256 over rule and parameters of a library, lower-case hexadecimal: equal, and its windows need not be drawn anew. */
    String digest(String library) {
        return Sha256.hex((RULE + of(library).recorded()).getBytes(StandardCharsets.UTF_8));
    }

    private CullingParameters made(String library) {
        WindowSettings own = libraries.get(library);
        return own == null ? common : applied(own, common);
    }

    private static CullingParameters applied(WindowSettings settings, CullingParameters base) {
        SceneParameters scenes = base.scenes();
        boolean asked =
                settings.sceneCount().isPresent() || settings.sceneShare().isPresent();
        return base.with(windows(settings, base.windows()))
                .with(asked ? scenes.with(settings.sceneCount(), settings.sceneShare()) : scenes);
    }

    private static WindowParameters windows(WindowSettings settings, WindowParameters base) {
        TripParameters trips = base.trips();
        DayParameters days = base.days();
        Duration ceiling = settings.tripCeiling().orElse(trips.ceiling());
        Duration usualIdle = trips.idle().compareTo(ceiling) < 0 ? trips.idle() : ceiling;
        return new WindowParameters(
                new DayParameters(settings.dayBegin().orElse(days.dawn()), days.pause(), days.patience()),
                new TripParameters(
                        settings.tripFloor().orElse(trips.floor()),
                        settings.tripIdle().orElse(usualIdle),
                        ceiling,
                        settings.tripNeighbours().orElse(trips.neighbours()),
                        settings.tripFactor().orElse(trips.factor()),
                        settings.tripNear().orElse(trips.near()),
                        settings.tripFar().orElse(trips.far()),
                        settings.tripPlaceFactor().orElse(trips.placeFactor())));
    }
}
