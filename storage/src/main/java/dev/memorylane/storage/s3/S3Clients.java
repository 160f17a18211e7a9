package dev.memorylane.storage.s3;

import java.net.URI;
import java.util.Optional;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** Makes the client of buckets that the settings ask for. */
final class S3Clients {
    private S3Clients() {}

    static S3Client of(S3Settings settings) {
        Optional<URI> endpoint = settings.endpoint();
        S3ClientBuilder builder = S3Client.builder()
                .httpClient(AwsClients.http(settings))
                .credentialsProvider(AwsClients.credentials(settings))
                .overrideConfiguration(calls -> calls.addExecutionInterceptor(new NoExpectation()))
                .forcePathStyle(settings.pathStyle().orElse(endpoint.isPresent()))
                .crossRegionAccessEnabled(endpoint.isEmpty())
                // Servers other than Amazon's know little of checksums; a photo's own hash is checked by its readers.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        endpoint.ifPresent(builder::endpointOverride);
        settings.region()
                .or(() -> endpoint.map(_ -> Region.US_EAST_1.id()))
                .map(AwsClients::region)
                .ifPresent(builder::region);
        return builder.build();
    }
}
