package dev.memorylane.vision.hub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HubIdTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "facebook/dinov2-small",
                "google/vit-base-patch16-224-in21k@main",
                "lab/x@refs/pr/3",
                "lab/x@ed25f3a31f01632728cabb09d1542f84ab7b0056"
            })
    void shouldReadWhatPeopleWrite(String text) {
        // When, Then
        assertThat(HubId.parse(text).map(HubId::text)).hasValue(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dinov2-small",
                "./models/vit",
                "/models/vit",
                "a/b/c",
                "~/vit",
                "a/..",
                "a/b--c",
                "a/b@",
                "a/b@../../c",
                "a/b@/c",
                "a/b c",
                "a/b@x?y"
            })
    void shouldTakeNothingElseForAnId(String text) {
        // When, Then
        assertThat(HubId.parse(text)).isEmpty();
    }

    @Test
    void shouldNameItsPlaceInTheCacheAsTheHubsOwnClientDoes() {
        // When, Then
        assertThat(HubId.parse("facebook/dinov2-small@main").orElseThrow().folderName())
                .isEqualTo("models--facebook--dinov2-small");
    }
}
