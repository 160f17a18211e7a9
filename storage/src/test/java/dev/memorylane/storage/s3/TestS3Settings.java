package dev.memorylane.storage.s3;

import dev.memorylane.s3server.S3ProxyConfig;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings for a server of a test. */
public record TestS3Settings(
        Optional<URI> endpoint, Optional<String> accessKey, Optional<String> secretKey, Optional<Path> certificates)
        implements S3Settings {

    public TestS3Settings(Optional<URI> endpoint, Optional<String> accessKey, Optional<String> secretKey) {
        this(endpoint, accessKey, secretKey, Optional.empty());
    }

    /** Trusts these alone. */
    TestS3Settings trusting(Path pem) {
        return new TestS3Settings(endpoint, accessKey, secretKey, Optional.of(pem));
    }

    static TestS3Settings of(S3ProxyConfig server) {
        return new TestS3Settings(
                Optional.of(URI.create(server.endpoint())),
                Optional.of(server.keys().accessKey()),
                Optional.of(server.keys().secretKey()));
    }

    @Override
    public Optional<String> region() {
        return Optional.empty();
    }

    @Override
    public Optional<Boolean> pathStyle() {
        return Optional.empty();
    }

    @Override
    public Optional<String> sessionToken() {
        return Optional.empty();
    }

    @Override
    public boolean anonymous() {
        return false;
    }

    @Override
    public Duration connectTimeout() {
        return Duration.ofSeconds(2);
    }

    @Override
    public Duration readTimeout() {
        return Duration.ofSeconds(5);
    }
}
