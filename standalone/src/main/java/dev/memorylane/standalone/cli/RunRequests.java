package dev.memorylane.standalone.cli;

import dev.memorylane.standalone.run.BucketOptions;
import dev.memorylane.standalone.run.Reach;
import dev.memorylane.standalone.run.RunRequest;
import java.nio.file.Files;
import java.util.Optional;

/** From the options of the command line to what they ask for. */
final class RunRequests {
    private static final int LAST_PORT = 65_535;

    private RunRequests() {}

    static RunRequest of(RunOptions options) {
        check(
                options.json == null || options.once,
                "--json goes with --once: the manifest is written when the work is done.");
        check(
                options.json == null || !Files.isDirectory(options.json),
                "--json names a folder; name the file to write.");
        check(options.workers == null || options.workers > 0, "--workers is at least 1.");
        check(options.quiet == null || !options.quiet.isNegative(), "--quiet is not negative; PT2S is two seconds.");
        check(options.port == null || (options.port >= 0 && options.port <= LAST_PORT), "--port is 0 (any) to 65535.");
        check(
                options.s3Endpoint == null || options.s3Endpoint.getHost() != null,
                "--s3-endpoint is the URL of a server, such as http://127.0.0.1:9000.");
        return new RunRequest(
                options.once,
                Optional.ofNullable(options.json).map(path -> path.toAbsolutePath()),
                options.model.request(),
                Ports.choose(options.host, options.preferredPort(), options.anyFreePortWillDo()),
                new Reach(options.host, Optional.ofNullable(options.tokenFile)),
                Optional.ofNullable(options.workers),
                Optional.ofNullable(options.quiet),
                options.confirmRemovals,
                options.fileTimes,
                new BucketOptions(options.s3, Optional.ofNullable(options.s3Endpoint)));
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
