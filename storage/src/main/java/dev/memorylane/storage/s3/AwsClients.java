package dev.memorylane.storage.s3;

import dev.memorylane.storage.StorageException;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;

/** What all clients of the AWS SDK here have in common: connections, credentials, the meaning of a failure. */
public final class AwsClients {
    private AwsClients() {}

    public static SdkHttpClient http(S3Settings settings) {
        UrlConnectionHttpClient.Builder builder = UrlConnectionHttpClient.builder()
                .connectionTimeout(settings.connectTimeout())
                .socketTimeout(settings.readTimeout());
        settings.certificates().ifPresent(pem -> builder.tlsTrustManagersProvider(() -> Trust.in(pem)));
        return builder.build();
    }

    public static Region region(String name) {
        return Region.of(name);
    }

    /** @throws IllegalArgumentException where the settings contradict each other */
    public static AwsCredentialsProvider credentials(S3Settings settings) {
        if (settings.anonymous()) {
            return AnonymousCredentialsProvider.create();
        }
        if (settings.accessKey().isPresent() != settings.secretKey().isPresent()) {
            throw new IllegalArgumentException(
                    "memorylane.s3.access-key and memorylane.s3.secret-key go together: set both or neither.");
        }
        return settings.accessKey()
                .<AwsCredentialsProvider>map(key -> StaticCredentialsProvider.create(keys(key, settings)))
                .orElseGet(() -> DefaultCredentialsProvider.builder().build());
    }

    /** @param what was asked for, in words that begin a sentence */
    public static StorageException failure(String what, SdkException failure) {
        return S3Failures.of(what, failure);
    }

    private static AwsCredentials keys(String accessKey, S3Settings settings) {
        String secret = settings.secretKey().orElseThrow();
        return settings.sessionToken()
                .<AwsCredentials>map(token -> AwsSessionCredentials.create(accessKey, secret, token))
                .orElseGet(() -> AwsBasicCredentials.create(accessKey, secret));
    }
}
