package dev.memorylane.clusterer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
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

    /**
     * A window that was clustered is not clustered anew for so many times the processor time that it took, however many
     * photos come: 4 gives a window a fifth of a core at most.
     */
    @WithDefault("4")
    int rest();

    /** How often the clusterer looks for finished work and for windows that are due. */
    @WithDefault("PT0.2S")
    Duration tick();

    /**
     * What decisions teach is learned once none has changed the lessons of a library for this long; then the windows that
     * it could change are worked on again.
     */
    @WithDefault("PT20S")
    Duration preferenceQuiet();

    /** The model whose embeddings make up the windows; left out, each library keeps the one it sees first. */
    Optional<String> modelKey();

    /** Threads that group and pick, for the whole process; left out, one less than there are cores, at least one. */
    OptionalInt workers();

    /** How long local features that a photo refers to may be missing before it is judged without them. */
    @WithDefault("PT1M")
    Duration featuresPatience();

    /** Windows that may wait for a worker. */
    @WithDefault("8")
    int queue();

    /**
     * Windows are handed to the workers while those that wait or are worked on hold less than this, in bytes of their photos
     * as stored; one that is larger goes alone. Worked on, a window takes some times as much.
     */
    @WithDefault("67108864")
    long queueBytes();

    /** How libraries are parted into windows and scenes; what is left out is as in {@code CullingParameters}. */
    WindowSettings windows();

    /** The same for single libraries, by name, before what holds for all: {@code libraries."osaka".trip-ceiling=PT72H}. */
    Map<String, WindowSettings> libraries();
}
