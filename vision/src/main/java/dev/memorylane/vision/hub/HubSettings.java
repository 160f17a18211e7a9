package dev.memorylane.vision.hub;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the hub and its cache are.
 *
 * @param endpoint the hub or a mirror of it, without a slash at the end
 * @param cache the folder of the hub's own client
 * @param token sent to the endpoint only
 * @param offline whether nothing may be fetched
 * @param proxy the environment's variables that name one
 * @param connectPatience how long a connection may take: an offline machine should start fast
 * @param silence how long a transfer may bring nothing before it counts as broken off
 * @param firstPause before the second attempt; each further pause is twice as long
 */
public record HubSettings(
        URI endpoint,
        Path cache,
        Optional<HubToken> token,
        boolean offline,
        EnvironmentProxy proxy,
        Duration connectPatience,
        Duration silence,
        Duration firstPause) {
    private static final Duration CONNECT = Duration.ofSeconds(4);
    private static final Duration SILENCE = Duration.ofSeconds(30);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    public HubSettings {
        Objects.requireNonNull(cache, "cache");
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(proxy, "proxy");
        if (!("https".equals(endpoint.getScheme()) || "http".equals(endpoint.getScheme()))
                || endpoint.getHost() == null) {
            throw new IllegalArgumentException(
                    "HF_ENDPOINT is no address of a hub (https://…): " + endpoint.getScheme() + "://…");
        }
        if (endpoint.getRawUserInfo() != null) {
            throw new IllegalArgumentException(
                    "HF_ENDPOINT holds a user or a password, which would be shown. Leave them out; a token goes into HF_TOKEN.");
        }
    }

    /** By the variables that the hub's own client reads. */
    public static HubSettings ofEnvironment() {
        return of(System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /**
     * By the variables that the hub's own client reads.
     *
     * @throws IllegalArgumentException in a sentence, if one of them makes no sense
     */
    public static HubSettings of(Map<String, String> environment, Path userHome) {
        HubEnvironment variables = new HubEnvironment(environment, userHome);
        return new HubSettings(
                variables.endpoint(),
                variables.cache(),
                variables.token(),
                variables.offline(),
                EnvironmentProxy.of(environment),
                CONNECT,
                SILENCE,
                FIRST_PAUSE);
    }

    /** The same, where nothing may be fetched. */
    public HubSettings withOffline(boolean value) {
        return new HubSettings(endpoint, cache, token, value, proxy, connectPatience, silence, firstPause);
    }

    /** The same with other patience, for tests. */
    HubSettings withPatience(Duration silenceAllowed, Duration pause) {
        return new HubSettings(endpoint, cache, token, offline, proxy, connectPatience, silenceAllowed, pause);
    }
}
