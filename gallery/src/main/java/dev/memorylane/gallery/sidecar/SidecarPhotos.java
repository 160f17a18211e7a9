package dev.memorylane.gallery.sidecar;

import dev.memorylane.gallery.view.PhotoEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which photos a sidecar speaks of: that of its whole name, else the RAW of its stem, else every photo of its stem. */
final class SidecarPhotos {
    private static final String XMP = ".xmp";
    private static final String RAW = "image/x-raw";

    private final Map<String, PhotoEntry> byName = new HashMap<>();
    private final Map<String, List<PhotoEntry>> byStem = new HashMap<>();

    SidecarPhotos(Collection<PhotoEntry> photos) {
        for (PhotoEntry photo : photos) {
            String uri = key(photo.original().uri());
            byName.put(uri, photo);
            byStem.computeIfAbsent(stem(uri), _ -> new ArrayList<>()).add(photo);
        }
    }

    List<String> of(String sidecar) {
        String name = key(sidecar);
        if (!name.endsWith(XMP)) {
            return List.of();
        }
        String named = name.substring(0, name.length() - XMP.length());
        PhotoEntry exact = byName.get(named);
        if (exact != null) {
            return List.of(exact.photoId());
        }
        List<PhotoEntry> alike = byStem.getOrDefault(named, List.of());
        List<PhotoEntry> raws = alike.stream()
                .filter(photo -> photo.original().mediaType().equals(RAW))
                .toList();
        return (raws.isEmpty() ? alike : raws).stream().map(PhotoEntry::photoId).toList();
    }

    private static String key(String uri) {
        return uri.toLowerCase(Locale.ROOT);
    }

    private static String stem(String uri) {
        int dot = uri.lastIndexOf('.');
        return dot > uri.lastIndexOf('/') + 1 ? uri.substring(0, dot) : uri;
    }
}
