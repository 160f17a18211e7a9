package dev.memorylane.standalone.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestsTest {

    @Test
    void shouldNameTheManifestsOfSeveralLibrariesBesideTheOneAskedFor() {
        // Given
        Path asked = Path.of("/out/trip.json");

        // When, Then
        assertThat(Manifests.named(asked, "osaka-12ab34cd")).isEqualTo(Path.of("/out/trip-osaka-12ab34cd.json"));
        assertThat(Manifests.named(Path.of("/out/trip"), "osaka")).isEqualTo(Path.of("/out/trip-osaka.json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../etc/cron.d/x", "a/b", "..", "", "a\\b", "a\u0000b", "a\nb", "-rf", ".hidden", "%2e%2e%2f"
            })
    void shouldNameNoFileAfterALibraryThatLeadsElsewhere(String library) {
        // When, Then
        assertThatThrownBy(() -> Manifests.named(Path.of("/out/trip.json"), library))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
