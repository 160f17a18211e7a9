package dev.memorylane.gallery.alike;

import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.RankedPhoto;
import dev.memorylane.gallery.view.WindowShortlist;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** "You have this already": of a photo's near-duplicates those that share no window with it, as siblings do. */
public record Elsewhere(LibrarySnapshot library) {

    private static final int MOST = 12;

    /** Nearest first. */
    public List<Neighbour> of(String photoId, Neighbourhood neighbourhood) {
        Set<String> beside = library.windows().values().stream()
                .filter(window -> holds(window, photoId))
                .flatMap(WindowShortlist::members)
                .map(RankedPhoto::photoId)
                .collect(Collectors.toSet());
        return neighbourhood.duplicates().stream()
                .filter(one -> !one.photoId().equals(photoId) && !beside.contains(one.photoId()))
                .filter(one -> library.photos().containsKey(one.photoId()))
                .limit(MOST)
                .toList();
    }

    /** Ids of the windows that hold a photo, its trip first. */
    public List<String> windowsOf(String photoId) {
        return library.windows().values().stream()
                .filter(window -> holds(window, photoId))
                .sorted(Comparator.comparing(WindowShortlist::kind, WindowShortlist.TRIP_FIRST))
                .map(WindowShortlist::windowId)
                .toList();
    }

    private static boolean holds(WindowShortlist window, String photoId) {
        return window.members().anyMatch(member -> member.photoId().equals(photoId));
    }
}
