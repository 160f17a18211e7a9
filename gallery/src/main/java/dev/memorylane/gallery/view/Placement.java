package dev.memorylane.gallery.view;

import dev.memorylane.culling.window.DayWindows;
import dev.memorylane.schemas.WindowKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the shortlists hold exactly the embedded photos of their windows. */
final class Placement {
    private Placement() {}

    /** Trips follow from the days' photos and are not checked here. */
    static boolean holds(
            Collection<PhotoEntry> photos, Collection<WindowShortlist> windows, Optional<String> modelKey) {
        return expected(photos).equals(found(windows, modelKey));
    }

    private static Map<String, Set<String>> expected(Collection<PhotoEntry> photos) {
        return photos.stream()
                .filter(photo -> photo.state() == PhotoEntry.State.EMBEDDED)
                .collect(Collectors.groupingBy(
                        photo -> DayWindows.of(photo.captureTime()).id(),
                        Collectors.mapping(PhotoEntry::photoId, Collectors.toSet())));
    }

    /** A shortlist made of another model's embeddings holds nobody. */
    private static Map<String, Set<String>> found(Collection<WindowShortlist> windows, Optional<String> modelKey) {
        Map<String, Set<String>> found = new HashMap<>();
        windows.stream()
                .filter(window -> window.kind() != WindowKind.TRIP)
                .forEach(window -> found.put(window.windowId(), members(window, modelKey)));
        return found;
    }

    private static Set<String> members(WindowShortlist window, Optional<String> modelKey) {
        return modelKey.filter(key -> !key.equals(window.modelKey())).isPresent()
                ? Set.of()
                : window.members().map(RankedPhoto::photoId).collect(Collectors.toSet());
    }
}
