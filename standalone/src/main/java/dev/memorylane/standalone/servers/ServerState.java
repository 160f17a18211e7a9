package dev.memorylane.standalone.servers;

import java.time.Duration;

/** Where one server stands, for health checks and the page. */
public sealed interface ServerState {

    /** Started, but not yet serving. */
    record Starting() implements ServerState {}

    /**
     * Serving.
     *
     * @param pid its process
     * @param version what it reports as its version
     */
    record Ready(long pid, String version) implements ServerState {}

    /**
     * Died, or did not come up again; it is started once more after a pause.
     *
     * @param reason what happened, in words
     * @param pause how long until the next try
     */
    record Restarting(String reason, Duration pause) implements ServerState {}

    /** Stopped on purpose. */
    record Stopped() implements ServerState {}
}
