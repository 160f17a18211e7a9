package dev.memorylane.standalone.run;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** What the command line asked of this run. */
@ConfigMapping(prefix = "memorylane.run")
public interface RunSettings {
    /** Whether to end when the work is done. */
    @WithDefault("false")
    boolean once();

    /** Where to write the manifest when the work is done. */
    Optional<Path> manifest();

    /** Whether a large loss of photos is meant. */
    @WithDefault("false")
    boolean confirmRemovals();

    /** {@link System#nanoTime()} when the process began its work. */
    @WithDefault("0")
    long startedNanos();
}
