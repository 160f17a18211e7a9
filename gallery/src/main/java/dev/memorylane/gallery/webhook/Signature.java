package dev.memorylane.gallery.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Who knows the secret can tell that we sent it, when, and that nothing was changed: HMAC-SHA-256 (RFC 2104) over id, time
 * and body, as the <a href="https://www.standardwebhooks.com">Standard Webhooks</a> specification 1.0 has it.
 */
final class Signature {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String BASE64 = "whsec_";

    private final byte[] secret;

    Signature(String secret) {
        this.secret = secret.startsWith(BASE64)
                ? Base64.getDecoder().decode(secret.substring(BASE64.length()))
                : secret.getBytes(StandardCharsets.UTF_8);
    }

    /** The value of the header {@code webhook-signature}. */
    String of(String id, Instant at, String body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            String signed = "%s.%d.%s".formatted(id, at.getEpochSecond(), body);
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
