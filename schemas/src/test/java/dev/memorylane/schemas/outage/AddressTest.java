package dev.memorylane.schemas.outage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://user:secret@registry:8081/x",
                "https://secret@registry:8081/x",
                "https://user:se@secret@registry:8081/x",
                "https://:secret@registry:8081/x"
            })
    void shouldShowNoUserAndNoPassword(String url) {
        // When, Then
        assertThat(Address.shown(url)).isEqualTo("https://registry:8081/x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://registry:8081", "http://registry/a@b", "host:9092", "http://[::1]:1/?q=a@b"})
    void shouldShowTheRestAsItIs(String url) {
        // When, Then
        assertThat(Address.shown(url)).isEqualTo(url);
    }
}
