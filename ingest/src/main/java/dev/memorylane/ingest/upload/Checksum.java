package dev.memorylane.ingest.upload;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * The checksum of one request's bytes, as the header Upload-Checksum tells it.
 *
 * @param algorithm as Java calls it
 * @param base64 the digest
 */
record Checksum(String algorithm, String base64) {
    /** The names that the header uses, as the answer to OPTIONS lists them. */
    static final String ALGORITHMS = "sha1,sha256,md5";

    private static final Map<String, String> JAVA_NAMES = Map.of("sha1", "SHA-1", "sha256", "SHA-256", "md5", "MD5");

    static Optional<Checksum> parse(String header) throws RefusedException {
        if (header == null) {
            return Optional.empty();
        }
        String[] parts = header.strip().split(" ", -1);
        String algorithm = JAVA_NAMES.get(parts[0]);
        if (parts.length != 2 || algorithm == null) {
            throw new RefusedException(
                    RefusedException.BAD_REQUEST,
                    "Upload-Checksum is an algorithm (" + ALGORITHMS + "), a space, and the digest in Base64.");
        }
        return Optional.of(new Checksum(algorithm, parts[1]));
    }

    MessageDigest digest() {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean matches(byte[] digest) {
        return Base64.getEncoder().encodeToString(digest).equals(base64);
    }
}
