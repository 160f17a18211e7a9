package dev.memorylane.export.listing;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** URIs of photos as people read them. */
public final class Uris {
    private Uris() {}

    /** Of a {@code file:} URI its path, of an {@code s3:} URI all of it, decoded. */
    public static String path(String uri) {
        try {
            return uri.startsWith("file:")
                    ? URI.create(uri).getPath()
                    : URLDecoder.decode(uri.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException odd) {
            return uri;
        }
    }
}
