package dev.memorylane.schemas.search;

import io.milvus.v2.client.ConnectConfig;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** How Milvus is reached, the same for its writer and its readers. */
public final class MilvusConnection {
    /** The shortest that servers take for good manners (gRPC's default minimum for pings). */
    private static final long KEEP_ALIVE_MS = 300_000;

    private MilvusConnection() {}

    /** Address, token and TLS as configured. */
    public static ConnectConfig.ConnectConfigBuilder builder(MilvusSettings settings) {
        ConnectConfig.ConnectConfigBuilder connect =
                ConnectConfig.builder().uri(settings.uri()).keepAliveTimeMs(KEEP_ALIVE_MS);
        settings.token().ifPresent(connect::token);
        if (settings.uri().startsWith("https:")) {
            secure(connect, settings);
        }
        return connect;
    }

    /** The client takes an authority by one setting where it shows no certificate itself, and by another where it does. */
    private static void secure(ConnectConfig.ConnectConfigBuilder connect, MilvusSettings settings) {
        connect.secure(true).serverName(settings.serverName().orElseGet(() -> URI.create(settings.uri())
                .getHost()));
        Optional<String> authority = settings.caFile().map(Path::toString);
        if (settings.clientCertificate().isPresent() && settings.clientKey().isPresent()) {
            authority.ifPresent(connect::caPemPath);
            connect.clientPemPath(settings.clientCertificate().get().toString());
            connect.clientKeyPath(settings.clientKey().get().toString());
        } else {
            authority.ifPresent(connect::serverPemPath);
        }
    }
}
