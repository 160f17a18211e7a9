package dev.memorylane.standalone.cli;

import dev.memorylane.standalone.run.Reach;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How to run, for {@code run} and {@code demo} alike. */
public final class RunOptions {
    private static final int PREFERRED_PORT = 7788;

    @Option(names = "--once", description = "Work off what is there, print the shortlists, end.")
    boolean once;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "With --once: write the manifest here; of several folders FILE-LIBRARY.json each.")
    Path json;

    @Mixin
    ModelArguments model;

    @Option(
            names = "--port",
            description = "Port of the page (default: " + PREFERRED_PORT + " if free, else any free one).")
    Integer port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description =
                    "Address the page listens on (default: ${DEFAULT-VALUE}, this machine only). On any other, such as 0.0.0.0, it asks for a token.",
            defaultValue = Reach.THIS_MACHINE)
    String host;

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "Where that token is kept (default: token in the home); made where there is none.")
    Path tokenFile;

    @Option(names = "--workers", description = "Photos embedded at one time (default: one for each core).")
    Integer workers;

    @Option(
            names = "--confirm-removals",
            description = "You know that more than a fifth of a folder's photos are gone: remove them.")
    boolean confirmRemovals;

    @Option(
            names = "--quiet",
            paramLabel = "DURATION",
            description = "How long a day must be quiet before it is clustered anew, such as PT2S (the default).")
    Duration quiet;

    @Option(
            names = "--file-times",
            description = "Place a photo that tells no time by when its file was written (default: undated).")
    boolean fileTimes;

    @Option(names = "--s3", description = "Serve the folders as S3 buckets too, so that any S3 client can drop photos.")
    boolean s3;

    @Option(
            names = "--s3-endpoint",
            paramLabel = "URL",
            description = "Where the buckets s3://… are, such as http://127.0.0.1:9000 (default: Amazon).")
    URI s3Endpoint;

    int preferredPort() {
        return Optional.ofNullable(port).orElse(PREFERRED_PORT);
    }

    boolean anyFreePortWillDo() {
        return port == null;
    }
}
