package dev.memorylane.clusterer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** How the clusterer waits and works. */
@ConfigMapping(prefix = "memorylane.clusterer")
public interface ClustererSettings {
    /** A window is worked on once nothing has come for it for this long. */
    @WithDefault("PT2S")
    Duration quiet();

    /** A window that never gets quiet is worked on at least this often. */
    @WithDefault("PT15S")
    Duration maxWait();

    /** How often the clusterer looks for finished work and for windows that are due. */
    @WithDefault("PT0.2S")
    Duration tick();

    /** The model whose embeddings make up the windows; left out, each library keeps the one it sees first. */
    Optional<String> modelKey();

    /** Threads that group and pick, for the whole process; left out, one less than there are cores, at least one. */
    OptionalInt workers();

    /** How long local features that a photo refers to may be missing before it is judged without them. */
    @WithDefault("PT1M")
    Duration featuresPatience();

    /** Windows that may wait for a worker; each holds its photos in memory. */
    @WithDefault("8")
    int queue();
}
