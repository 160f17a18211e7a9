package dev.memorylane.gallery.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Names in addresses. */
final class AddressPart {
    private AddressPart() {}

    /** The name as one segment of a path. */
    static String of(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
