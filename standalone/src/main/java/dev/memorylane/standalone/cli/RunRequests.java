package dev.memorylane.standalone.cli;

import dev.memorylane.standalone.run.RunRequest;
import java.util.Optional;

/** From the options of the command line to what they ask for. */
final class RunRequests {
    private RunRequests() {}

    static RunRequest of(RunOptions options) {
        if (options.json != null && !options.once) {
            throw new IllegalArgumentException(
                    "--json goes with --once: the manifest is written when the work is done.");
        }
        return new RunRequest(
                options.once,
                Optional.ofNullable(options.json).map(path -> path.toAbsolutePath()),
                Optional.ofNullable(options.model).map(path -> path.toAbsolutePath()),
                Optional.ofNullable(options.pooling),
                Ports.choose(options.preferredPort(), options.anyFreePortWillDo()),
                Optional.ofNullable(options.workers),
                Optional.ofNullable(options.quiet),
                options.confirmRemovals);
    }
}
