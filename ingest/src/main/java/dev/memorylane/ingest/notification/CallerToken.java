package dev.memorylane.ingest.notification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** The token of a caller: {@code Bearer TOKEN} (RFC 6750) or, as Amazon SNS can do no other, the password of basic
 * authentication (RFC 7617). */
final class CallerToken {
    private static final String BEARER = "bearer ";
    private static final String BASIC = "basic ";

    private final byte[] wanted;

    CallerToken(String wanted) {
        this.wanted = wanted.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether a header {@code Authorization} carries it; takes the same time whatever is wrong with it. */
    boolean isIn(String authorization) {
        byte[] given = given(authorization).orElse("").getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(given, wanted) && wanted.length > 0;
    }

    private static Optional<String> given(String authorization) {
        String header = authorization == null ? "" : authorization.strip();
        String lower = header.toLowerCase(Locale.ROOT);
        if (lower.startsWith(BEARER)) {
            return Optional.of(header.substring(BEARER.length()).strip());
        }
        return lower.startsWith(BASIC)
                ? password(header.substring(BASIC.length()).strip())
                : Optional.empty();
    }

    private static Optional<String> password(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0 ? Optional.empty() : Optional.of(pair.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
