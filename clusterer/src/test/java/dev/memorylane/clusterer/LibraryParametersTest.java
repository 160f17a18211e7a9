package dev.memorylane.clusterer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.culling.CullingParameters;
import dev.memorylane.schemas.blob.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LibraryParametersTest {
    private final LibraryParameters parameters = new LibraryParameters(
            CullingParameters.defaults(),
            TripCeiling.none(),
            Map.of("osaka", new TripCeiling(Optional.of(Duration.ofHours(72)))));

    @Test
    void shouldTellLibrariesApartThatArePartedOtherwise() {
        assertThat(parameters.digest("osaka")).isNotEqualTo(parameters.digest("oslo"));
        assertThat(parameters.digest("rome")).isEqualTo(parameters.digest("oslo"));
    }

    @Test
    void shouldTellWindowsThatWereDrawnByAFormerRuleWithTheSameParameters() {
        // Given: the digest as it was made before journeys from place to place were one trip.
        String former = Sha256.hex(parameters.of("oslo").recorded().toString().getBytes(StandardCharsets.UTF_8));

        // When, Then
        assertThat(parameters.digest("oslo")).isNotEqualTo(former);
    }
}
