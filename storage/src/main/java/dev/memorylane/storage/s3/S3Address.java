package dev.memorylane.storage.s3;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;

/**
 * An object, or with part of a key a prefix, of a bucket. As a URI every byte of the key but letters, digits, {@code -._~}
 * and {@code /} is percent-encoded (RFC 3986, 2.1), and nothing is ever normalised: {@code a//b}, {@code a/../b} and
 * {@code a/./b} are keys like any other.
 *
 * @param bucket its name
 * @param key as S3 knows it, not encoded; may be empty
 */
public record S3Address(String bucket, String key) {
    private static final String SCHEME = "s3://";
    private static final String UNRESERVED = "-._~/";

    public S3Address {
        Objects.requireNonNull(key, "key");
        if (!bucket.matches("[A-Za-z0-9][A-Za-z0-9._-]{1,254}")) {
            throw new IllegalArgumentException("This is no name of a bucket: " + bucket);
        }
    }

    /** Whether a text names a place in a bucket. */
    public static boolean isOne(String text) {
        return text.startsWith(SCHEME);
    }

    /**
     * Of a URI as {@link #uri()} writes it.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static S3Address parse(String uri) {
        if (!isOne(uri)) {
            throw new IllegalArgumentException("This is no address in a bucket, which begins with s3://: " + uri);
        }
        int slash = uri.indexOf('/', SCHEME.length());
        return slash < 0
                ? new S3Address(uri.substring(SCHEME.length()), "")
                : new S3Address(uri.substring(SCHEME.length(), slash), decoded(uri.substring(slash + 1)));
    }

    /** Of what a person writes, who does not encode: {@code s3://bucket/My holidays/}. */
    public static S3Address typed(String text) {
        S3Address raw = parse(text.replace("%", "%25"));
        return new S3Address(raw.bucket(), raw.key());
    }

    public String uri() {
        StringBuilder uri = new StringBuilder(SCHEME).append(bucket).append('/');
        for (byte each : key.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (each & 0xFF);
            if (isUnreserved(letter)) {
                uri.append(letter);
            } else {
                uri.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
            }
        }
        return uri.toString();
    }

    /** Name without folders, for people; that of a folder marker is its last folder. */
    public String name() {
        String trimmed = key.replaceAll("/+$", "");
        return trimmed.substring(trimmed.lastIndexOf('/') + 1);
    }

    /** For people: not encoded. */
    public String words() {
        return SCHEME + bucket + "/" + key;
    }

    private static boolean isUnreserved(char letter) {
        return (letter >= 'a' && letter <= 'z')
                || (letter >= 'A' && letter <= 'Z')
                || (letter >= '0' && letter <= '9')
                || UNRESERVED.indexOf(letter) >= 0;
    }

    private static String decoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] given = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < given.length; i++) {
            if (given[i] == '%') {
                if (i + 2 >= given.length) {
                    throw new IllegalArgumentException("An encoded character is cut off in " + text);
                }
                bytes.write(HexFormat.fromHexDigits(text(given, i + 1)));
                i += 2;
            } else {
                bytes.write(given[i]);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String text(byte[] given, int at) {
        return new String(given, at, 2, StandardCharsets.UTF_8);
    }
}
