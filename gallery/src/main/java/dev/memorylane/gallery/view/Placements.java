package dev.memorylane.gallery.view;

import dev.memorylane.schemas.WindowKind;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Whether the shortlists hold exactly the embedded photos: each dated one in one day and one trip whose bounds hold its
 * time, each undated one in the window of the undated, and nobody else. Only what changed is looked at again.
 */
final class Placements {
    private final Map<String, List<WindowShortlist>> windowsOf = new HashMap<>();
    private final Map<String, WindowShortlist> windows = new HashMap<>();
    private final Set<String> misplaced = new HashSet<>();

    /** @param now null where the window is no more */
    void put(String windowId, WindowShortlist now, Function<String, PhotoEntry> photos) {
        WindowShortlist before = now == null ? windows.remove(windowId) : windows.put(windowId, now);
        Set<String> touched = new HashSet<>();
        if (before != null) {
            before.members().forEach(photo -> takeOut(photo.photoId(), before, touched));
        }
        if (now != null) {
            now.members().forEach(photo -> putIn(photo.photoId(), now, touched));
        }
        touched.forEach(photo -> check(photo, photos.apply(photo)));
    }

    private void takeOut(String photo, WindowShortlist window, Set<String> touched) {
        List<WindowShortlist> left = windowsOf.getOrDefault(photo, List.of()).stream()
                .filter(one -> !one.windowId().equals(window.windowId()))
                .toList();
        if (left.isEmpty()) {
            windowsOf.remove(photo);
        } else {
            windowsOf.put(photo, left);
        }
        touched.add(photo);
    }

    private void putIn(String photo, WindowShortlist window, Set<String> touched) {
        List<WindowShortlist> others = windowsOf.getOrDefault(photo, List.of());
        windowsOf.put(photo, Stream.concat(others.stream(), Stream.of(window)).toList());
        touched.add(photo);
    }

    /** @param now null where there is no such photo */
    void check(String photo, PhotoEntry now) {
        if (isPlaced(now, windowsOf.getOrDefault(photo, List.of()))) {
            misplaced.remove(photo);
        } else {
            misplaced.add(photo);
        }
    }

    /** Everything anew: what counts as embedded, or when photos were taken, is another. */
    void checkAll(Map<String, PhotoEntry> photos) {
        misplaced.clear();
        photos.forEach(this::check);
        windowsOf.keySet().stream().filter(photo -> !photos.containsKey(photo)).forEach(misplaced::add);
    }

    /** Photos that are not, or not only, where they belong. */
    Stream<String> misplaced() {
        return misplaced.stream();
    }

    /** @param modelKey a shortlist made of another model's embeddings holds nobody */
    boolean holds(Optional<String> modelKey) {
        return misplaced.isEmpty()
                && (modelKey.isEmpty()
                        || windows.values().stream()
                                .allMatch(window -> window.modelKey().equals(modelKey.get())));
    }

    private static boolean isPlaced(PhotoEntry photo, List<WindowShortlist> within) {
        if (photo == null || photo.state() != PhotoEntry.State.EMBEDDED) {
            return within.isEmpty();
        }
        Optional<LocalDateTime> at = photo.captureTime().placedAt();
        return at.isPresent()
                ? within.size() == 2
                        && within.stream().anyMatch(window -> holds(window, WindowKind.DAY, at.get()))
                        && within.stream().anyMatch(window -> holds(window, WindowKind.TRIP, at.get()))
                : within.size() == 1 && within.getFirst().kind() == WindowKind.UNDATED;
    }

    private static boolean holds(WindowShortlist window, WindowKind kind, LocalDateTime time) {
        return window.kind() == kind
                && window.from().filter(from -> !time.isBefore(from)).isPresent()
                && window.to().filter(time::isBefore).isPresent();
    }
}
