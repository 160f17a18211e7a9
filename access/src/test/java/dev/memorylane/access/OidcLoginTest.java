package dev.memorylane.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** A browser that logs in by OpenID Connect, is let in, and logs out. */
@QuarkusTest
@TestProfile(OidcLoginTest.Profile.class)
@QuarkusTestResource(value = Issuer.class, restrictToAnnotatedClass = true)
class OidcLoginTest {
    /** What the service wrote down, down to the details that somebody asks for who looks for a fault. */
    private static final Path LOG = Path.of("target", "oidc-login.log");

    /** What a person would configure, but the address of the issuer. */
    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.ofEntries(
                    Map.entry("quarkus.oidc.tenant-enabled", "true"),
                    Map.entry("quarkus.oidc.application-type", "web-app"),
                    Map.entry("quarkus.oidc.client-id", AuthorizationCode.CLIENT),
                    Map.entry("quarkus.oidc.credentials.secret", AuthorizationCode.SECRET),
                    Map.entry("quarkus.oidc.logout.path", "/logout"),
                    Map.entry("quarkus.oidc.logout.post-logout-path", "/"),
                    Map.entry("memorylane.access.roles", "photos"),
                    Map.entry("quarkus.log.category.\"io.quarkus.oidc\".level", "DEBUG"),
                    Map.entry("quarkus.log.console.level", "WARN"),
                    Map.entry("quarkus.log.file.enabled", "true"),
                    Map.entry("quarkus.log.file.path", LOG.toString()));
        }
    }

    @TestHTTPResource("/")
    URI address;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    URI issuer;

    /** A browser of its own, with its own cookies. */
    private static final class Browser {
        private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
        private final HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();

        private static Browser of(String person, URI issuer) {
            Browser browser = new Browser();
            HttpCookie cookie = new HttpCookie("person", person);
            cookie.setPath("/");
            cookie.setDomain(issuer.getHost());
            cookie.setVersion(0);
            browser.cookies.getCookieStore().add(issuer, cookie);
            return browser;
        }

        private HttpResponse<String> visit(URI page) throws Exception {
            HttpRequest request = HttpRequest.newBuilder(page)
                    .header("Accept", "text/html,*/*")
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void shouldLeadABrowserToTheIssuerAndBackInAndOutAgain() throws Exception {
        // Given
        Browser ann = Browser.of("ann", issuer);
        Browser stranger = new Browser();

        // When
        HttpResponse<String> first = ann.visit(address.resolve("/api/thing"));
        HttpResponse<String> again = ann.visit(address.resolve("/api/thing"));
        int cookies = session(ann);
        ann.visit(address.resolve("/logout"));

        // Then
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).isEqualTo(Victim.SECRET);
        assertThat(first.previousResponse()).isPresent();
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.previousResponse()).isEmpty();
        assertThat(cookies).isPositive();
        assertThat(session(ann)).isZero();
        assertThat(stranger.visit(address.resolve("/api/thing")).body()).doesNotContain(Victim.SECRET);
    }

    @Test
    void shouldTellThePageWhereASessionOfTheIssuerEnds() throws Exception {
        // When
        HttpResponse<String> session = Browser.of("ann", issuer).visit(address.resolve("/session"));

        // Then
        assertThat(session.body()).contains("\"by\":\"oidc\"").contains("\"logOut\":\"/logout\"");
    }

    @Test
    void shouldKeepOutWhomTheIssuerDoesNotSignForOrGivesNoRole() throws Exception {
        // When
        HttpResponse<String> bob = Browser.of("bob", issuer).visit(address.resolve("/api/thing"));
        HttpResponse<String> mallory = Browser.of("mallory", issuer).visit(address.resolve("/api/thing"));

        // Then
        assertThat(bob.statusCode()).isEqualTo(403);
        assertThat(mallory.statusCode()).isEqualTo(401);
        assertThat(bob.body() + mallory.body()).doesNotContain(Victim.SECRET);
    }

    @Test
    void shouldWriteNoTokenOrCodeIntoTheLogForWhoeverMayReadIt() throws Exception {
        // Given a log that is as talkative as it gets
        Browser.of("ann", issuer).visit(address.resolve("/api/thing"));

        // When a token is refused
        Browser.of("mallory", issuer).visit(address.resolve("/api/thing"));

        // Then the refusal is told, and nothing that could be used
        String log = Files.readString(LOG);
        assertThat(log).contains("verification").contains("[hidden]");
        assertThat(log).doesNotContainPattern("eyJ[\\w-]+\\.").doesNotContainPattern("\\bcode=(?!\\[hidden)");
        assertThat(log).doesNotContain(AuthorizationCode.SECRET);
    }

    @Test
    void shouldTakeNoCodeOfSomebodyElseThatTheBrowserDidNotAskFor() throws Exception {
        // Given
        URI page = address.resolve("/api/thing");
        String answer = codeOf("ann", page);
        Browser stranger = new Browser();

        // When
        HttpResponse<String> slipped = stranger.visit(URI.create(answer));

        // Then
        assertThat(answer).startsWith(page + "?code=");
        assertThat(slipped.body()).doesNotContain(Victim.SECRET);
        assertThat(session(stranger)).isZero();
    }

    /** Where the issuer sends the browser of somebody who logs in. */
    private String codeOf(String person, URI page) throws Exception {
        URI login = issuer.resolve("/authorize?client_id=" + AuthorizationCode.CLIENT
                + "&response_type=code&scope=openid&state=made-up&redirect_uri=" + page);
        HttpRequest request = HttpRequest.newBuilder(login)
                .header("Cookie", "person=" + person)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString())
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
        }
    }

    /** Cookies that say who is logged in. */
    private int session(Browser browser) {
        return (int) browser.cookies.getCookieStore().get(address).stream()
                .filter(cookie -> cookie.getName().startsWith("q_session"))
                .count();
    }
}
