package dev.memorylane.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Who may come in from elsewhere than this machine, and how much anybody may ask for. */
@ConfigMapping(prefix = "memorylane.access")
public interface AccessSettings {
    /**
     * File of the token that opens everything, made at the first start that needs one, readable by its owner alone. With
     * it a token is asked for on every address but loopback.
     */
    Optional<Path> tokenFile();

    /** Whether the token is asked for on loopback too: for a machine with users who do not trust each other. */
    @WithDefault("false")
    boolean always();

    /** Further names of this machine, such as that of a reverse proxy; whoever names one is asked for the token. */
    Optional<Set<String>> hosts();

    /** With OpenID Connect: the roles of which one is needed; none: whoever the issuer knows may come in. */
    Optional<Set<String>> roles();

    /** How long a browser stays logged in. */
    @WithDefault("P30D")
    Duration session();

    /** Failures of one address within a minute before it must wait. */
    @WithDefault("10")
    int failuresPerMinute();

    /** Requests worked on at one time; more are told to come again. */
    @WithDefault("256")
    int requestsAtOneTime();

    /** Most bytes of a request's body, where nobody takes more of that path. */
    @WithDefault("1048576")
    long bodyBytes();

    /** How long a request may take to arrive, where nobody takes large bodies of that path. */
    @WithDefault("PT30S")
    Duration arrival();
}
