package dev.memorylane.ingest.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class CallerTokenTest {
    private final CallerToken token = new CallerToken("open sesame");

    @Test
    void shouldKnowTheTokenAsBearerOrAsPassword() {
        // Given, when, then
        assertThat(token.isIn("Bearer open sesame")).isTrue();
        assertThat(token.isIn("bearer   open sesame ")).isTrue();
        assertThat(token.isIn("Basic " + base64("anybody:open sesame"))).isTrue();
        assertThat(token.isIn("Basic " + base64(":open sesame"))).isTrue();
    }

    @Test
    void shouldKnowNothingElse() {
        // Given, when, then
        assertThat(token.isIn(null)).isFalse();
        assertThat(token.isIn("")).isFalse();
        assertThat(token.isIn("Bearer")).isFalse();
        assertThat(token.isIn("Bearer open sesam")).isFalse();
        assertThat(token.isIn("open sesame")).isFalse();
        assertThat(token.isIn("Basic " + base64("open sesame"))).isFalse();
        assertThat(token.isIn("Basic §")).isFalse();
        assertThat(new CallerToken("").isIn("Bearer ")).isFalse();
        assertThat(new CallerToken("").isIn(null)).isFalse();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
