package dev.memorylane.gallery.api;

import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.Location;
import dev.memorylane.gallery.view.PhotoEntry;
import dev.memorylane.gallery.view.RankedPhoto;
import dev.memorylane.gallery.view.SaidDecision;
import dev.memorylane.gallery.view.Scene;
import dev.memorylane.gallery.view.WindowShortlist;
import dev.memorylane.schemas.PhotoRole;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is known of one photo.
 *
 * @param card as its window shows it; where it is in several, as its trip does
 * @param state pending, embedded or rejected
 * @param mediaType by its content
 * @param bytes of its file; 0 where not recorded
 * @param place where it was taken
 * @param windows the windows that hold it, its trip first
 * @param decisions what was said of it and holds
 */
public record PhotoPage(
        PhotoCard card,
        String state,
        String mediaType,
        long bytes,
        Optional<Location> place,
        List<InWindow> windows,
        List<SaidDecision> decisions) {

    /**
     * A window that holds the photo.
     *
     * @param id window id
     * @param kind day, trip or undated
     * @param title in words
     * @param scene id of the scene within it
     * @param role pick, alternate, reject or member
     */
    public record InWindow(String id, String kind, String title, String scene, String role) {}

    private record Found(WindowShortlist window, Scene scene, RankedPhoto photo) {}

    static PhotoPage of(LibrarySnapshot library, PhotoEntry photo) {
        List<Found> found = library.windows().values().stream()
                .flatMap(window -> found(window, photo.photoId()))
                .sorted(Comparator.comparing(one -> one.window().kind(), WindowShortlist.TRIP_FIRST))
                .toList();
        RankedPhoto ranked = found.stream()
                .map(Found::photo)
                .findFirst()
                .orElseGet(() -> new RankedPhoto(photo.photoId(), PhotoRole.MEMBER, List.of(), 0));
        return new PhotoPage(
                PhotoCard.of(library.library(), ranked, Optional.of(photo)),
                lower(photo.state()),
                photo.original().mediaType(),
                photo.original().bytes(),
                photo.place(),
                found.stream().map(PhotoPage::inWindow).toList(),
                DecisionsResource.of(library, photo.photoId()));
    }

    private static Stream<Found> found(WindowShortlist window, String photoId) {
        return window.scenes().stream().flatMap(scene -> scene.members()
                .filter(photo -> photo.photoId().equals(photoId))
                .map(photo -> new Found(window, scene, photo)));
    }

    private static InWindow inWindow(Found found) {
        return new InWindow(
                found.window().windowId(),
                lower(found.window().kind()),
                WindowTitle.of(found.window()),
                found.scene().sceneId(),
                lower(found.photo().role()));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
