package dev.memorylane.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** OpenID Connect by configuration alone, against an issuer on loopback that signs with a key of its own. */
@QuarkusTest
@TestProfile(OidcTest.Profile.class)
@QuarkusTestResource(value = Issuer.class, restrictToAnnotatedClass = true)
class OidcTest {
    /** What a person would configure, but the address of the issuer. */
    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.tenant-enabled", "true",
                    "quarkus.oidc.application-type", "service",
                    "quarkus.oidc.client-id", "memory-lane",
                    "quarkus.oidc.token.audience", "memory-lane",
                    "memorylane.access.roles", "photos");
        }
    }

    @TestHTTPResource("/")
    URI address;

    private RawHttp raw;
    private final Instant soon = Instant.now().plusSeconds(300);

    @BeforeEach
    void aim() {
        raw = RawHttp.to(address);
    }

    private int status(String bearer) throws Exception {
        return raw.get("/api/thing", "Authorization: Bearer " + bearer).status();
    }

    @Test
    void shouldLetInWhomTheIssuerKnowsWithTheRole() throws Exception {
        // When, Then
        assertThat(status(Issuer.token("ann", Set.of("photos"), soon))).isEqualTo(200);
    }

    @Test
    void shouldKeepOutEverybodyElse() throws Exception {
        // Given
        String good = Issuer.token("ann", Set.of("photos"), soon);
        String[] parts = good.split("\\.");

        // When, Then
        assertThat(raw.get("/api/thing").status()).isEqualTo(401);
        assertThat(raw.get("/q/metrics").status()).isEqualTo(401);
        assertThat(status(Issuer.token("bob", Set.of("accounts"), soon))).isEqualTo(403);
        assertThat(status(Issuer.token("ann", Set.of("photos"), Instant.now().minusSeconds(3_600))))
                .isEqualTo(401);
        assertThat(status(Issuer.forged("mallory", Set.of("photos"), soon))).isEqualTo(401);
        assertThat(status("eyJhbGciOiJub25lIn0." + parts[1] + ".")).isEqualTo(401);
        assertThat(status("nonsense")).isEqualTo(401);
    }

    @Test
    void shouldOfferNoWayOutToAProgram() throws Exception {
        // Given
        String bearer = Issuer.token("ann", Set.of("photos"), soon);

        // When, Then
        assertThat(raw.get("/session", "Authorization: Bearer " + bearer).body())
                .contains("\"by\":\"oidc\"")
                .contains("\"logOut\":null");
        assertThat(raw.get("/session").status()).isEqualTo(401);
    }
}
