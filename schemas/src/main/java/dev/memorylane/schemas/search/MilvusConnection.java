package dev.memorylane.schemas.search;

import io.milvus.v2.client.ConnectConfig;

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
            connect.secure(true);
            settings.caFile().ifPresent(file -> connect.caPemPath(file.toString()));
            settings.clientCertificate().ifPresent(file -> connect.clientPemPath(file.toString()));
            settings.clientKey().ifPresent(file -> connect.clientKeyPath(file.toString()));
            settings.serverName().ifPresent(connect::serverName);
        }
        return connect;
    }
}
