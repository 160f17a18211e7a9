package dev.memorylane.vision.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HubSettingsTest {
    @TempDir
    Path home;

    @Test
    void shouldUseThePublicHubAndTheUsualCacheWhereNothingIsSet() {
        // When
        HubSettings settings = HubSettings.of(Map.of(), home);

        // Then
        assertThat(settings.endpoint()).isEqualTo(URI.create("https://huggingface.co"));
        assertThat(settings.cache()).isEqualTo(home.resolve(".cache/huggingface/hub"));
        assertThat(settings.token()).isEmpty();
        assertThat(settings.offline()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "HF_HUB_CACHE,/a,/a",
        "HUGGINGFACE_HUB_CACHE,/a,/a",
        "HF_HOME,/a,/a/hub",
        "XDG_CACHE_HOME,/a,/a/huggingface/hub"
    })
    void shouldFindTheCacheWhereTheHubsOwnClientDoes(String variable, String value, Path cache) {
        // When, Then
        assertThat(HubSettings.of(Map.of(variable, value), home).cache()).isEqualTo(cache);
    }

    @Test
    void shouldReadTildesAsTheHomeFolder() {
        // When, Then
        assertThat(HubSettings.of(Map.of("HF_HOME", "~/models"), home).cache()).isEqualTo(home.resolve("models/hub"));
    }

    @Test
    void shouldReadTheTokenOfTheHubsOwnLogIn() throws Exception {
        // Given
        Path file = Files.createDirectories(home.resolve(".cache/huggingface")).resolve("token");
        Files.writeString(file, "hf_of_file\n");

        // When, Then
        assertThat(HubSettings.of(Map.of(), home).token()).hasValue(new HubToken("hf_of_file"));
        assertThat(HubSettings.of(Map.of("HF_TOKEN", "hf_set"), home).token()).hasValue(new HubToken("hf_set"));
    }

    @Test
    void shouldShowNoTokenInAnyText() {
        // Given
        HubSettings settings = HubSettings.of(Map.of("HF_TOKEN", "hf_secret"), home);

        // When, Then
        assertThat(settings.toString()).doesNotContain("hf_secret");
        assertThatThrownBy(() -> HubSettings.of(Map.of("HF_TOKEN", "two words"), home))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("HF_TOKEN")
                .hasMessageNotContaining("two words");
    }

    @ParameterizedTest
    @CsvSource({"1,true", "TRUE,true", "yes,true", "0,false", "no,false"})
    void shouldKnowWhenNothingMayBeFetched(String value, boolean offline) {
        // When, Then
        assertThat(HubSettings.of(Map.of("HF_HUB_OFFLINE", value), home).offline())
                .isEqualTo(offline);
    }

    @Test
    void shouldRefuseAMirrorThatIsNoAddress() {
        // When, Then
        assertThatThrownBy(() -> HubSettings.of(Map.of("HF_ENDPOINT", "mirror"), home))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("HF_ENDPOINT");
    }

    @ParameterizedTest
    @CsvSource({
        "https_proxy,http://proxy:3128,https://hub.example/,true",
        "HTTPS_PROXY,proxy:3128,https://hub.example/,true",
        "ALL_PROXY,http://proxy:3128,https://hub.example/,true",
        "HTTP_PROXY,http://proxy:3128,https://hub.example/,false",
        "HTTPS_PROXY,http://proxy:3128,https://local.lan/,false"
    })
    void shouldGoThroughTheProxyOfTheEnvironment(String variable, String value, URI address, boolean through) {
        // Given
        EnvironmentProxy proxy = EnvironmentProxy.of(Map.of(variable, value, "NO_PROXY", "localhost, .lan"));

        // When
        Proxy chosen = proxy.select(address).getFirst();

        // Then
        assertThat(chosen.address()).isEqualTo(through ? InetSocketAddress.createUnresolved("proxy", 3128) : null);
    }
}
