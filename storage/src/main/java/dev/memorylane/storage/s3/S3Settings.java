package dev.memorylane.storage.s3;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How S3 buckets are reached. Without any of these: Amazon, with region and credentials of the usual chain. */
@ConfigMapping(prefix = "memorylane.s3")
public interface S3Settings {
    /** Base URL of an S3 server, such as {@code http://127.0.0.1:9000}; absent: Amazon. */
    Optional<URI> endpoint();

    /** Absent: as the AWS SDK finds it, where an endpoint is set {@code us-east-1}. */
    Optional<String> region();

    /** Whether the bucket is put into the path of a URL, not into its host; absent: where an endpoint is set. */
    Optional<Boolean> pathStyle();

    /**
     * Absent: the usual chain of the AWS SDK: system properties, environment variables, web identity token, shared
     * credentials and config files ({@code AWS_PROFILE}), container, instance.
     */
    Optional<String> accessKey();

    /** Goes with the access key. */
    Optional<String> secretKey();

    /** Goes with an access key that is temporary. */
    Optional<String> sessionToken();

    /** Whether requests are not signed, for buckets open to everybody. */
    @WithDefault("false")
    boolean anonymous();

    /** PEM file with the certificates to trust instead of the JDK's, for a server with one of its own. */
    Optional<Path> certificates();

    /** How long to wait for a connection. */
    @WithDefault("PT5S")
    Duration connectTimeout();

    /** How long to wait for the next bytes of an answer. */
    @WithDefault("PT30S")
    Duration readTimeout();
}
