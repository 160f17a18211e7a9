package dev.memorylane.ingest;

import dev.memorylane.s3server.S3Proxy;
import dev.memorylane.storage.s3.S3Settings;
import io.smallrye.config.SmallRyeConfigBuilder;

/** Settings of an S3 server that a test began. */
public final class TestS3 {
    private TestS3() {}

    public static S3Settings settings(S3Proxy server) {
        return settings(
                server.config().endpoint(),
                server.config().keys().accessKey(),
                server.config().keys().secretKey());
    }

    static S3Settings settings(String endpoint, String accessKey, String secretKey) {
        return new SmallRyeConfigBuilder()
                .withMapping(S3Settings.class)
                .withDefaultValue("memorylane.s3.endpoint", endpoint)
                .withDefaultValue("memorylane.s3.access-key", accessKey)
                .withDefaultValue("memorylane.s3.secret-key", secretKey)
                .build()
                .getConfigMapping(S3Settings.class);
    }
}
