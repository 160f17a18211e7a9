package dev.memorylane.s3server;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;

/**
 * What a client signs its requests with.
 *
 * @param accessKey its name
 * @param secretKey known to client and server only; never logged
 */
public record S3Keys(String accessKey, String secretKey) {
    private static final int SECRET_BYTES = 30;

    public S3Keys {
        Objects.requireNonNull(accessKey, "accessKey");
        Objects.requireNonNull(secretKey, "secretKey");
    }

    /** Keys that nobody can guess. */
    public static S3Keys random() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return new S3Keys("memory-lane", Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    @Override
    public String toString() {
        return accessKey;
    }
}
