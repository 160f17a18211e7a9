package dev.memorylane.export.xmp;

import dev.memorylane.export.listing.ListedPhoto;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which photo a sidecar without an extension in its name belongs to: the RAW of that name, where there is one. */
final class Shots {
    private final Map<String, ListedPhoto> raws = new HashMap<>();

    Shots(Collection<ListedPhoto> photos) {
        photos.stream().filter(ListedPhoto::isRaw).forEach(raw -> raws.put(stemUri(raw), raw));
    }

    /** The RAW that has the stem of a photo which is none. */
    Optional<ListedPhoto> rawOf(ListedPhoto photo) {
        return photo.isRaw() ? Optional.empty() : Optional.ofNullable(raws.get(stemUri(photo)));
    }

    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    private static String stemUri(ListedPhoto photo) {
        int slash = photo.uri().lastIndexOf('/');
        return photo.uri().substring(0, slash + 1)
                + stem(photo.uri().substring(slash + 1)).toLowerCase(Locale.ROOT);
    }
}
