package dev.memorylane.gallery.picture;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a picture is made of: equal keys, equal pictures.
 *
 * @param content SHA-256 of what it is made from, lower-case hexadecimal
 * @param orientation how that is turned, 1 to 8
 * @param size how large
 */
record PictureKey(String content, int orientation, PictureSize size) {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    PictureKey {
        Objects.requireNonNull(size, "size");
        if (!SHA256.matcher(content).matches()) {
            throw new IllegalArgumentException("This is no SHA-256: " + content);
        }
    }

    /** Of a file that keeps it: hexadecimal digits and words of ours alone. */
    String fileName() {
        return "%s-%d-%s.jpg".formatted(content, orientation, size.text());
    }
}
