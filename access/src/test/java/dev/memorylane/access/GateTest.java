package dev.memorylane.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {
    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7", "", "a-name-nobody-knows.invalid"})
    void shouldNotStartWhereOthersCanComeInAndNothingSaysWho(String host) {
        // Given
        Gate gate = new Gate(settings(Map.of()), host, false, false);

        // When, Then
        assertThatThrownBy(() -> gate.onStart(new StartupEvent()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("memorylane.access.token-file")
                .hasMessageContaining("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1", "127.1.2.3"})
    void shouldStartOpenOnLoopback(String host) {
        // Given
        Gate gate = new Gate(settings(Map.of()), host, false, false);

        // When, Then
        assertThatCode(() -> gate.onStart(new StartupEvent())).doesNotThrowAnyException();
        assertThat(gate.isGuarded()).isFalse();
        assertThat(gate.knows("evil.example")).isFalse();
    }

    @Test
    void shouldAskForATokenBehindAProxyAndOnASocketOfTheFileSystem() {
        // Given
        Gate proxied =
                new Gate(settings(Map.of("memorylane.access.hosts", "photos.example")), "127.0.0.1", false, false);
        Gate socket = new Gate(settings(Map.of()), "127.0.0.1", true, false);

        // When, Then
        assertThat(proxied.isGuarded()).isTrue();
        assertThat(socket.isGuarded()).isTrue();
        assertThatThrownBy(() -> proxied.onStart(new StartupEvent())).isInstanceOf(IllegalArgumentException.class);
    }

    private static AccessSettings settings(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(AccessSettings.class)
                .withDefaultValues(values)
                .build()
                .getConfigMapping(AccessSettings.class);
    }
}
