package dev.memorylane.access;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.jose4j.jwk.RsaJsonWebKey;

/**
 * A small real issuer: discovery document (OpenID Connect Discovery 1.0), keys (RFC 7517), signed tokens (RFC 7519), and the
 * login by a code.
 */
public class Issuer implements QuarkusTestResourceLifecycleManager {
    private static final String KEY = "key-1";
    private static final KeyPair OURS = keys();
    private static final KeyPair MALLORYS = keys();
    /** For tokens, which are made where the test runs; the issuer itself may run in another class loader. */
    private static final String ISSUER = "https://issuer.example";

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, discovery(address)));
        server.createContext("/jwks", exchange -> answer(exchange, keySet()));
        AuthorizationCode code = new AuthorizationCode();
        server.createContext("/authorize", code::authorize);
        server.createContext("/token", code::exchange);
        server.createContext("/logout", code::logout);
        server.start();
        System.setProperty(
                "test.issuer.key",
                Base64.getEncoder().encodeToString(OURS.getPrivate().getEncoded()));
        return Map.of("quarkus.oidc.auth-server-url", address, "quarkus.oidc.token.issuer", ISSUER);
    }

    @Override
    public void stop() {
        server.stop(0);
        System.clearProperty("test.issuer.key");
    }

    static String token(String who, Set<String> roles, Instant until) {
        return claims(who, roles, until).jws().keyId(KEY).sign(key());
    }

    /** Signed by somebody else under the name of our key. */
    static String forged(String who, Set<String> roles, Instant until) {
        return claims(who, roles, until).jws().keyId(KEY).sign(MALLORYS.getPrivate());
    }

    private static JwtClaimsBuilder claims(String who, Set<String> roles, Instant until) {
        return Jwt.issuer(ISSUER)
                .audience("memory-lane")
                .subject(who)
                .groups(roles)
                .issuedAt(until.minusSeconds(600))
                .expiresAt(until);
    }

    private static PrivateKey key() {
        try {
            byte[] encoded = Base64.getDecoder().decode(System.getProperty("test.issuer.key"));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String discovery(String address) {
        return """
                {"issuer": "%s", "jwks_uri": "%s/jwks", "token_endpoint": "%2$s/token",
                 "authorization_endpoint": "%2$s/authorize", "end_session_endpoint": "%2$s/logout",
                 "response_types_supported": ["code"],
                 "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(ISSUER, address);
    }

    private static String keySet() {
        RsaJsonWebKey key = new RsaJsonWebKey((RSAPublicKey) OURS.getPublic());
        key.setKeyId(KEY);
        key.setAlgorithm("RS256");
        return "{\"keys\": [" + key.toJson() + "]}";
    }

    static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2_048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has RSA", e);
        }
    }
}
