package dev.memorylane.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody in the same network, without the token. */
@QuarkusTest
@TestProfile(GuardedProfile.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TokenAttackTest {
    private static final String UPGRADE =
            "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";

    @TestHTTPResource("/")
    URI address;

    private RawHttp raw;
    private String token;

    @BeforeEach
    void aim() throws Exception {
        raw = new RawHttp("127.0.0.1", address.getPort());
        token = Files.readString(GuardedProfile.TOKEN).strip();
    }

    @ParameterizedTest
    @Order(1)
    @ValueSource(
            strings = {
                "/api/thing",
                "/nowhere",
                "/upload",
                "/q/health",
                "/q/health/ready",
                "/q/metrics",
                "/q/dev-ui",
                "/q/",
                "/ws",
                "/login/../api/thing",
                "/login/%2e%2e/api/thing",
                "/login/..%2fapi%2fthing",
                "//api/thing",
                "/./api/thing",
                "/api/thing;x=/login/",
                "/API/../api/thing",
                "/login/login.js/../../api/thing",
                "/own/../api/thing",
                "/own/%2e%2e/api/thing",
                "/own;/../api/thing",
                "/loginx",
                "/login/x"
            })
    void shouldShowNothingOnAnyPathWithoutTheToken(String path) throws Exception {
        // When
        RawHttp.Answer answer = raw.get(path);

        // Then
        assertThat(answer.status()).isIn(400, 401, 404);
        assertThat(answer.body())
                .doesNotContain(Victim.SECRET)
                .doesNotContain("status\": \"UP")
                .doesNotContain("jvm_");
    }

    @Test
    @Order(1)
    void shouldSayHowToComeInToProgramsAndLeadBrowsersToTheLogin() throws Exception {
        // When
        RawHttp.Answer program = raw.get("/api/thing");
        RawHttp.Answer browser = raw.get("/", "Accept: text/html,application/xhtml+xml");

        // Then
        assertThat(program.status()).isEqualTo(401);
        assertThat(program.header("WWW-Authenticate").orElseThrow()).startsWith("Bearer");
        assertThat(program.header("Content-Type")).contains("application/problem+json");
        assertThat(program.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(browser.status()).isEqualTo(303);
        assertThat(browser.header("Location")).contains("/login/");
    }

    @Test
    @Order(1)
    void shouldTakeNoChangeAndNoSocketWithoutTheToken() throws Exception {
        // When, Then
        assertThat(raw.ask("POST", "/api/thing", "{}", "Content-Type: application/json")
                        .status())
                .isEqualTo(401);
        assertThat(raw.ask("POST", "/upload", "photo").status()).isEqualTo(401);
        assertThat(raw.ask("DELETE", "/api/thing", "").status()).isEqualTo(401);
        assertThat(raw.send("GET /ws HTTP/1.1\r\nHost: " + raw.authority() + "\r\n" + UPGRADE)
                        .status())
                .isEqualTo(401);
    }

    @Test
    @Order(1)
    void shouldLeaveAPathWithACredentialOfItsOwnToTheOneThatChecksIt() throws Exception {
        // When, Then
        assertThat(raw.ask("POST", "/own", "x", "Authorization: Bearer not-ours-at-all")
                        .body())
                .contains("the victim looks itself");
    }

    @Test
    @Order(2)
    void shouldLetTheTokenIn() throws Exception {
        // When, Then
        String bearer = "Authorization: Bearer " + token;
        assertThat(raw.get("/api/thing", bearer).body()).contains(Victim.SECRET);
        assertThat(raw.get("/q/metrics", bearer).status()).isEqualTo(200);
        assertThat(raw.send("GET /ws HTTP/1.1\r\nHost: " + raw.authority() + "\r\n" + bearer + "\r\n" + UPGRADE)
                        .status())
                .isEqualTo(101);
    }

    @Test
    @Order(2)
    void shouldGiveABrowserACookieThatNoScriptAndNoOtherSiteCanUse() throws Exception {
        // When
        RawHttp.Answer welcome = logIn(token);
        String cookie = welcome.header("Set-Cookie").orElseThrow();
        String pair = cookie.substring(0, cookie.indexOf(';'));

        // Then
        assertThat(welcome.status()).isEqualTo(303);
        assertThat(cookie)
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Strict")
                .doesNotContain(token);
        assertThat(raw.get("/api/thing", "Cookie: " + pair).body()).contains(Victim.SECRET);
        assertThat(raw.ask(
                                "POST",
                                "/api/thing",
                                "{}",
                                "Content-Type: application/json",
                                "Cookie: " + pair,
                                "Origin: http://evil.example")
                        .status())
                .isEqualTo(403);
    }

    @Test
    @Order(2)
    void shouldLogOutWhoeverCameInByTheToken() throws Exception {
        // Given
        String cookie = logIn(token).header("Set-Cookie").orElseThrow();
        String pair = "Cookie: " + cookie.substring(0, cookie.indexOf(';'));
        assertThat(raw.get("/session").status()).isEqualTo(401);
        assertThat(raw.get("/session", pair).body())
                .contains("\"by\":\"token\"")
                .contains("\"logOut\":\"session\"");

        // When
        RawHttp.Answer fromElsewhere = raw.ask("DELETE", "/session", "", pair, "Origin: http://evil.example");
        RawHttp.Answer out = raw.ask("DELETE", "/session", "", pair);

        // Then
        assertThat(fromElsewhere.status()).isEqualTo(403);
        assertThat(out.status()).isEqualTo(204);
        assertThat(out.header("Set-Cookie").orElseThrow())
                .startsWith(cookie.substring(0, cookie.indexOf('=')) + "=;")
                .contains("Max-Age=0");
    }

    @Test
    @Order(2)
    void shouldOfferNoWayOutToAProgramThatShowsTheTokenEachTime() throws Exception {
        assertThat(raw.get("/session", "Authorization: Bearer " + token).body()).contains("\"logOut\":null");
    }

    @Test
    @Order(2)
    void shouldTakeNoForgedOrOverdueSession() throws Exception {
        // Given
        Token ours = Token.of(token);
        Session sessions = new Session(ours, Clock.systemUTC());
        String overdue = sessions.until(Instant.now().minusSeconds(1));
        String good = sessions.until(Instant.now().plusSeconds(60));
        String longer = "99999999999" + good.substring(good.indexOf('.'));
        String name = "memory-lane-" + raw.port() + "=";

        // When, Then
        for (String forged : new String[] {overdue, longer, "1.", token, good + "x", "." + good, "99999999999."}) {
            assertThat(raw.get("/api/thing", "Cookie: " + name + forged).status())
                    .as(forged)
                    .isEqualTo(401);
        }
        assertThat(raw.get("/api/thing", "Cookie: " + name + good).status()).isEqualTo(200);
    }

    @Test
    @Order(2)
    void shouldLogInNobodyFromAnotherSite() throws Exception {
        // When, Then
        assertThat(raw.ask("POST", "/login", "token=" + token, "Origin: http://evil.example")
                        .status())
                .isEqualTo(403);
    }

    @Test
    @Order(3)
    void shouldHoldUpWhoeverGuessesWithoutLockingOutTheOwner() throws Exception {
        // Given
        String cookie = logIn(token).header("Set-Cookie").orElseThrow();
        String session = cookie.substring(0, cookie.indexOf(';'));
        int last = 0;

        // When
        for (int guess = 0; guess < 12; guess++) {
            last = raw.get("/api/thing", "Authorization: Bearer guess-number-" + guess)
                    .status();
        }
        RawHttp.Answer login = logIn("another-guess-of-the-token");

        // Then
        assertThat(last).isEqualTo(429);
        assertThat(login.status()).isEqualTo(429);
        assertThat(login.header("Retry-After")).contains("60");
        assertThat(login.header("Content-Type")).contains("application/problem+json");
        assertThat(raw.get("/api/thing", "Authorization: Bearer " + token).status())
                .isEqualTo(429);
        assertThat(raw.get("/api/thing", "Cookie: " + session).status()).isEqualTo(200);
    }

    private RawHttp.Answer logIn(String shown) throws Exception {
        return raw.ask("POST", "/login", "token=" + shown, "Content-Type: application/x-www-form-urlencoded");
    }
}
