package dev.memorylane.storage.s3;

import java.net.URI;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** Makes the client that the settings ask for. */
final class S3Clients {
    private S3Clients() {}

    static S3Client of(S3Settings settings) {
        Optional<URI> endpoint = settings.endpoint();
        S3ClientBuilder builder = S3Client.builder()
                .httpClient(http(settings))
                .credentialsProvider(credentials(settings))
                .forcePathStyle(settings.pathStyle().orElse(endpoint.isPresent()))
                .crossRegionAccessEnabled(endpoint.isEmpty())
                // Servers other than Amazon's know little of checksums; a photo's own hash is checked by its readers.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        endpoint.ifPresent(builder::endpointOverride);
        settings.region()
                .or(() -> endpoint.map(_ -> Region.US_EAST_1.id()))
                .map(Region::of)
                .ifPresent(builder::region);
        return builder.build();
    }

    private static SdkHttpClient http(S3Settings settings) {
        UrlConnectionHttpClient.Builder builder = UrlConnectionHttpClient.builder()
                .connectionTimeout(settings.connectTimeout())
                .socketTimeout(settings.readTimeout());
        settings.certificates().ifPresent(pem -> builder.tlsTrustManagersProvider(() -> Trust.in(pem)));
        return builder.build();
    }

    private static AwsCredentialsProvider credentials(S3Settings settings) {
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

    private static AwsCredentials keys(String accessKey, S3Settings settings) {
        String secret = settings.secretKey().orElseThrow();
        return settings.sessionToken()
                .<AwsCredentials>map(token -> AwsSessionCredentials.create(accessKey, secret, token))
                .orElseGet(() -> AwsBasicCredentials.create(accessKey, secret));
    }
}
