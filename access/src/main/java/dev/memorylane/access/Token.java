package dev.memorylane.access;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A secret that opens the page and the API. Never printed by accident: its text is asked for by name. */
public final class Token {
    /** Bytes of a made token: 256 bits cannot be guessed. */
    private static final int BYTES = 32;
    /** The shortest that a person may choose. */
    private static final int SHORTEST = 20;

    private static final String HMAC = "HmacSHA256";

    private final String text;

    private Token(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException where it could be guessed, or no header could carry it */
    public static Token of(String text) {
        Objects.requireNonNull(text);
        if (text.length() < SHORTEST || !text.matches("[A-Za-z0-9._~+/=-]+")) {
            throw new IllegalArgumentException(
                    "A token has at least %d characters, letters, digits and any of ._~+/=- only. Write a better one, or remove the file and one is made."
                            .formatted(SHORTEST));
        }
        return new Token(text);
    }

    static Token random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** For the one who is to know it. */
    public String reveal() {
        return text;
    }

    /** Takes the same time wherever the two differ. */
    boolean is(String other) {
        return MessageDigest.isEqual(digest(text), digest(other));
    }

    /** HMAC-SHA-256 (RFC 2104) of a message under this token, in base64url. */
    String sign(String message) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), HMAC));
            byte[] signature = mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java platform has " + HMAC, e);
        }
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "(a token)";
    }
}
