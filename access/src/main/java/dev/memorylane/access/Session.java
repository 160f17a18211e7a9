package dev.memorylane.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a browser keeps instead of the token: the second until which it holds, signed with the token. It lasts over
 * restarts, tells nothing of the token, and is void once the token is another.
 */
final class Session {
    private static final Pattern FORM = Pattern.compile("(\\d{1,12})\\.([A-Za-z0-9_-]{43})");

    private final Token token;
    private final Clock clock;

    Session(Token token, Clock clock) {
        this.token = token;
        this.clock = clock;
    }

    String until(Instant end) {
        String second = Long.toString(end.getEpochSecond());
        return second + "." + token.sign(message(second));
    }

    boolean holds(String value) {
        Matcher parts = FORM.matcher(value);
        return parts.matches()
                && equal(token.sign(message(parts.group(1))), parts.group(2))
                && clock.instant().getEpochSecond() < Long.parseLong(parts.group(1));
    }

    private static String message(String second) {
        return "session until " + second;
    }

    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
