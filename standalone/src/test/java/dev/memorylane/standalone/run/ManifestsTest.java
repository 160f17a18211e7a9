package dev.memorylane.standalone.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ManifestsTest {

    @Test
    void shouldNameTheManifestsOfSeveralLibrariesBesideTheOneAskedFor() {
        // Given
        Path asked = Path.of("/out/trip.json");

        // When, Then
        assertThat(Manifests.named(asked, "osaka-12ab34cd")).isEqualTo(Path.of("/out/trip-osaka-12ab34cd.json"));
        assertThat(Manifests.named(Path.of("/out/trip"), "osaka")).isEqualTo(Path.of("/out/trip-osaka.json"));
    }
}
