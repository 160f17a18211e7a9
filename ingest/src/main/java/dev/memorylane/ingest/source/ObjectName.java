package dev.memorylane.ingest.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * What a URI names. Objects are ordered by the bytes that the URI stands for (RFC 3986, section 2.1), not by its text:
 * this is the order in which buckets list their keys, and in which a folder can be walked.
 */
public final class ObjectName {
    /** Order of listings and of the memory. */
    public static final Comparator<String> ORDER =
            (one, other) -> Arrays.compareUnsigned(ObjectName.key(one), ObjectName.key(other));

    private static final int RADIX = 16;
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    private ObjectName() {}

    /** The bytes that a URI stands for. */
    public static byte[] key(String uri) {
        byte[] text = uri.getBytes(StandardCharsets.UTF_8);
        if (uri.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length);
        for (int i = 0; i < text.length; i++) {
            boolean escaped = text[i] == '%' && isEscape(text, i);
            bytes.write(escaped ? value(text, i) : text[i]);
            i += escaped ? 2 : 0;
        }
        return bytes.toByteArray();
    }

    /** Name without folders, for people; bytes that are no text become a replacement character. */
    public static String of(String uri) {
        return text(uri.substring(uri.lastIndexOf('/') + 1));
    }

    /**
     * Any part of a URI as text for people. What steers a terminal (control characters, those that turn the direction of
     * writing) is a replacement character too, so that a name cannot pretend to be another one.
     */
    public static String text(String part) {
        return STEERING.matcher(new String(key(part), StandardCharsets.UTF_8)).replaceAll("\uFFFD");
    }

    private static boolean isEscape(byte[] text, int at) {
        return at + 2 < text.length
                && Character.digit(text[at + 1], RADIX) >= 0
                && Character.digit(text[at + 2], RADIX) >= 0;
    }

    private static int value(byte[] text, int at) {
        return Character.digit(text[at + 1], RADIX) * RADIX + Character.digit(text[at + 2], RADIX);
    }
}
