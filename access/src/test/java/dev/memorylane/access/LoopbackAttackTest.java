package dev.memorylane.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A web site that a person visits while Memory Lane runs on loopback, and a program that means ill. */
@QuarkusTest
class LoopbackAttackTest {
    private static final String JSON = "Content-Type: application/json";
    private static final String UPGRADE =
            "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==";

    @TestHTTPResource("/")
    URI address;

    private RawHttp raw;

    @BeforeEach
    void aim() {
        raw = RawHttp.to(address);
    }

    @Test
    void shouldLetThePersonAndProgramsOfThisMachineIn() throws Exception {
        // When, Then
        assertThat(raw.get("/api/thing").body()).contains(Victim.SECRET);
        assertThat(raw.ask("POST", "/api/thing", "{}", JSON).status()).isEqualTo(200);
        assertThat(raw.ask("POST", "/api/thing", "{}", JSON, "Origin: http://" + raw.authority())
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:80",
                "127.0.0.1.evil.example",
                "localhost.evil.example",
                "192.168.1.20",
                "0.0.0.0",
                "127.0.0.1@evil.example",
                "[::ffff:192.168.1.2]",
                "evil.example#localhost"
            })
    void shouldAnswerNoNameThatAnAttackerCanPointHere(String host) throws Exception {
        // When
        RawHttp.Answer answer = raw.get("/api/thing", "Host: " + host);

        // Then
        assertThat(answer.status()).isIn(400, 421);
        assertThat(answer.body()).doesNotContain(Victim.SECRET);
    }

    @Test
    void shouldAnswerNoRequestWithoutHostOrWithTwo() throws Exception {
        // When
        RawHttp.Answer none = raw.send("GET /api/thing HTTP/1.1\r\nConnection: close\r\n\r\n");
        RawHttp.Answer two = raw.send(
                "GET /api/thing HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n");

        // Then
        assertThat(none.status()).isEqualTo(400);
        assertThat(two.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "memory.localhost", "127.0.0.1", "127.9.8.7", "[::1]"})
    void shouldAnswerTheNamesOfLoopback(String host) throws Exception {
        // When, Then
        assertThat(raw.get("/api/thing", "Host: " + host + ":" + raw.port()).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "http://localhost:1", "file://", "http://127.0.0.1"})
    void shouldTakeNoChangeFromAnotherOrigin(String origin) throws Exception {
        // When
        RawHttp.Answer answer = raw.ask("POST", "/api/thing", "{}", JSON, "Origin: " + origin);

        // Then
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void shouldShowNothingToAnotherSiteOrPort(String site) throws Exception {
        // When
        RawHttp.Answer image =
                raw.get("/api/thing", "Sec-Fetch-Site: " + site, "Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: image");
        RawHttp.Answer frame =
                raw.get("/", "Sec-Fetch-Site: " + site, "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: iframe");
        RawHttp.Answer form = raw.ask(
                "POST",
                "/api/thing",
                "{}",
                JSON,
                "Sec-Fetch-Site: " + site,
                "Sec-Fetch-Mode: navigate",
                "Sec-Fetch-Dest: document");

        // Then
        assertThat(image.status()).isEqualTo(403);
        assertThat(frame.status()).isEqualTo(403);
        assertThat(form.status()).isEqualTo(403);
    }

    @Test
    void shouldFollowALinkFromAnotherSite() throws Exception {
        // When
        RawHttp.Answer link = raw.get(
                "/login/", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document");

        // Then
        assertThat(link.status()).isEqualTo(200);
    }

    @Test
    void shouldAllowNoCrossOriginReading() throws Exception {
        // When
        RawHttp.Answer preflight = raw.ask(
                "OPTIONS",
                "/api/thing",
                "",
                "Origin: http://evil.example",
                "Access-Control-Request-Method: POST",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Mode: cors");
        RawHttp.Answer read = raw.get("/api/thing", "Origin: http://evil.example");

        // Then
        assertThat(preflight.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(read.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(read.header("Cross-Origin-Resource-Policy")).contains("same-origin");
    }

    @Test
    void shouldOpenAWebSocketToItsOwnPageOnly() throws Exception {
        // When
        RawHttp.Answer own = raw.send(upgrade("Origin: http://" + raw.authority()));
        RawHttp.Answer other = raw.send(upgrade("Origin: http://evil.example"));

        // Then
        assertThat(own.status()).isEqualTo(101);
        assertThat(other.status()).isEqualTo(403);
    }

    private String upgrade(String origin) {
        return "GET /ws HTTP/1.1\r\nHost: " + raw.authority() + "\r\n" + UPGRADE + "\r\n" + origin + "\r\n\r\n";
    }

    @Test
    void shouldRefuseALargeBodyByWhatItSaysAndByWhatItIs() throws Exception {
        // Given
        String large = "[" + "1,".repeat(1 << 20) + "1]";
        String chunk = Integer.toHexString(large.length()) + "\r\n" + large + "\r\n0\r\n\r\n";

        // When
        RawHttp.Answer said = raw.ask("POST", "/api/thing", large, JSON);
        RawHttp.Answer chunked = raw.send("POST /api/thing HTTP/1.1\r\nHost: " + raw.authority() + "\r\n" + JSON
                + "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n" + chunk);

        // Then
        assertThat(said.status()).isEqualTo(413);
        assertThat(said.header("Content-Type")).contains("application/problem+json");
        assertThat(chunked.status()).isNotEqualTo(200);
        assertThat(chunked.body()).doesNotContain(Victim.SECRET);
    }

    @Test
    void shouldTakeALargeBodyWhereOneIsTakenUpToItsBound() throws Exception {
        // When
        RawHttp.Answer fits = raw.ask("POST", "/upload", "x".repeat(2 << 20));
        RawHttp.Answer tooLarge = raw.ask("POST", "/upload", "x".repeat(4 << 20));

        // Then
        assertThat(fits.body()).contains(Victim.SECRET + (2 << 20));
        assertThat(tooLarge.status()).isEqualTo(413);
    }

    @Test
    void shouldRefuseJsonThatNestsWithoutEnd() throws Exception {
        // When
        RawHttp.Answer answer = raw.ask("POST", "/api/thing", "{\"a\":".repeat(1_000) + "1" + "}".repeat(1_000), JSON);

        // Then
        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void shouldRefuseALongHeadAndALongAddress() throws Exception {
        // When
        RawHttp.Answer head = raw.get("/api/thing", "X-Long: " + "x".repeat(40_000));
        RawHttp.Answer line = raw.get("/api/thing?" + "x".repeat(9_000));

        // Then
        assertThat(head.status()).isIn(431, 0);
        assertThat(line.status()).isIn(414, 0);
    }

    @Test
    void shouldNotWaitForABodyThatTrickles() throws Exception {
        // Given
        long begun = System.nanoTime();
        try (Socket slow = new Socket(raw.host(), raw.port())) {
            slow.setSoTimeout(20_000);
            slow.getOutputStream()
                    .write(("POST /api/thing HTTP/1.1\r\nHost: " + raw.authority() + "\r\n" + JSON
                                    + "\r\nContent-Length: 1000\r\n\r\n{")
                            .getBytes(StandardCharsets.UTF_8));

            // When
            RawHttp.Answer answer = RawHttp.parse(RawHttp.read(slow));

            // Then
            assertThat(answer.status()).isIn(408, 0);
            assertThat((System.nanoTime() - begun) / 1_000_000_000L).isLessThan(15);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/thing", "/nowhere", "/login/", "/q/metrics", "/q/health"})
    void shouldSendTheHeadersOfDefenceWithEveryAnswer(String path) throws Exception {
        // When
        RawHttp.Answer answer = raw.get(path);

        // Then
        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.header("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(answer.header("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }
}
