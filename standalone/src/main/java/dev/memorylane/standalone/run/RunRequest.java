package dev.memorylane.standalone.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What a person asked for.
 *
 * @param once end when the work is done
 * @param manifest where to write it then
 * @param model folder of a model; empty: the home's own, or the one shipped inside
 * @param pooling empty: the home's own, or cls
 * @param port of the page
 * @param workers photos embedded at one time; empty: one for each core
 * @param quiet quiet period of a window; empty: the clusterer's own
 * @param confirmRemovals whether a large loss of photos is meant
 */
public record RunRequest(
        boolean once,
        Optional<Path> manifest,
        Optional<Path> model,
        Optional<String> pooling,
        int port,
        Optional<Integer> workers,
        Optional<Duration> quiet,
        boolean confirmRemovals) {}
