package dev.memorylane.gallery.api;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of a list. Its cursor names the last entry and how far that was: what comes or goes before it makes nobody miss
 * an entry; where the entry itself is gone, the page goes on at its place.
 *
 * @param items of this page
 * @param total how many there are on all pages
 * @param cursor to ask for the next page with; empty on the last
 */
record Slice<T>(List<T> items, int total, Optional<String> cursor) {
    static final int MOST = 1_000;
    static final int USUAL = 100;

    /**
     * @param name names an entry
     * @param after the cursor of the page before; null for the first page
     * @throws ProblemException where limit or cursor are none
     */
    static <T> Slice<T> of(List<T> all, Function<T, String> name, int limit, String after) {
        if (limit < 1 || limit > MOST) {
            throw ProblemException.unusable("limit runs from 1 to %d.".formatted(MOST));
        }
        int from = after == null ? 0 : behind(all, name, read(after));
        int to = Math.min(all.size(), from + limit);
        List<T> items = all.subList(Math.min(from, to), to);
        return new Slice<>(
                items,
                all.size(),
                to < all.size() ? Optional.of(written(to - 1, name.apply(all.get(to - 1)))) : Optional.empty());
    }

    /** The header that leads to the next page (RFC 8288). */
    Optional<Link> next(UriInfo uri) {
        return cursor.map(text -> Link.fromUri(uri.getRequestUriBuilder()
                        .scheme(null)
                        .host(null)
                        .port(-1)
                        .replaceQueryParam("cursor", text)
                        .build())
                .rel("next")
                .build());
    }

    private record Place(int at, String name) {}

    private static <T> int behind(List<T> all, Function<T, String> name, Place last) {
        if (last.at() < all.size() && name.apply(all.get(last.at())).equals(last.name())) {
            return last.at() + 1;
        }
        for (int at = 0; at < all.size(); at++) {
            if (name.apply(all.get(at)).equals(last.name())) {
                return at + 1;
            }
        }
        return Math.min(all.size(), last.at());
    }

    private static String written(int at, String name) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((at + ":" + name).getBytes(StandardCharsets.UTF_8));
    }

    private static Place read(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int colon = text.indexOf(':');
            return new Place(
                    Integer.parseUnsignedInt(text.substring(0, Math.max(0, colon))), text.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            throw ProblemException.unusable("This cursor is none of ours. Begin anew without one.");
        }
    }
}
