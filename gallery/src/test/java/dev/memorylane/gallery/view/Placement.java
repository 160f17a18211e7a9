package dev.memorylane.gallery.view;

import dev.memorylane.schemas.WindowKind;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the shortlists hold exactly the embedded photos: each dated one in one day and one trip whose bounds hold its
 * time, each undated one in the window of the undated, and nobody else.
 */
final class Placement {
    private final Map<String, PhotoEntry> embedded;
    private final Optional<String> modelKey;

    private Placement(Map<String, PhotoEntry> embedded, Optional<String> modelKey) {
        this.embedded = embedded;
        this.modelKey = modelKey;
    }

    static boolean holds(
            Collection<PhotoEntry> photos, Collection<WindowShortlist> windows, Optional<String> modelKey) {
        Map<String, PhotoEntry> embedded = photos.stream()
                .filter(photo -> photo.state() == PhotoEntry.State.EMBEDDED)
                .collect(Collectors.toMap(PhotoEntry::photoId, photo -> photo));
        return new Placement(embedded, modelKey).holds(windows);
    }

    private boolean holds(Collection<WindowShortlist> windows) {
        Map<WindowKind, Set<String>> placed = new HashMap<>();
        for (WindowShortlist window : windows) {
            Set<String> ofKind = placed.computeIfAbsent(window.kind(), _ -> new HashSet<>());
            if (!isOfModel(window)
                    || !window.members()
                            .allMatch(photo -> belongs(photo.photoId(), window) && ofKind.add(photo.photoId()))) {
                return false;
            }
        }
        return embedded.values().stream().allMatch(photo -> isPlaced(photo, placed));
    }

    /** A shortlist made of another model's embeddings holds nobody. */
    private boolean isOfModel(WindowShortlist window) {
        return modelKey.filter(key -> !key.equals(window.modelKey())).isEmpty();
    }

    private boolean belongs(String photoId, WindowShortlist window) {
        PhotoEntry photo = embedded.get(photoId);
        if (photo == null) {
            return false;
        }
        Optional<LocalDateTime> at = photo.captureTime().placedAt();
        return at.map(time -> isWithin(time, window)).orElse(window.kind() == WindowKind.UNDATED);
    }

    private static boolean isWithin(LocalDateTime time, WindowShortlist window) {
        return window.from().filter(from -> !time.isBefore(from)).isPresent()
                && window.to().filter(time::isBefore).isPresent();
    }

    private static boolean isPlaced(PhotoEntry photo, Map<WindowKind, Set<String>> placed) {
        Set<WindowKind> kinds = photo.captureTime().placedAt().isPresent()
                ? Set.of(WindowKind.DAY, WindowKind.TRIP)
                : Set.of(WindowKind.UNDATED);
        return kinds.stream()
                .allMatch(kind -> placed.getOrDefault(kind, Set.of()).contains(photo.photoId()));
    }
}
