package dev.memorylane.gallery.manifest;

import dev.memorylane.gallery.view.RankedPhoto;
import dev.memorylane.gallery.view.Scene;
import dev.memorylane.gallery.view.WindowShortlist;
import dev.memorylane.schemas.WindowKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where each photo is: its windows, scenes and bursts. */
final class Whereabouts {
    private final Map<String, List<ManifestPhoto.Place>> places = new HashMap<>();
    private final Map<String, Scene.BurstGroup> bursts = new HashMap<>();

    /** @param windows in the order in which a photo's places are listed, but trips before all others */
    Whereabouts(Collection<WindowShortlist> windows) {
        Stream.of(true, false)
                .flatMap(trips -> windows.stream().filter(window -> (window.kind() == WindowKind.TRIP) == trips))
                .forEach(window ->
                        window.scenes().forEach(scene -> scene.bursts().forEach(burst -> note(window, scene, burst))));
    }

    /** The window of a kind that holds a photo. */
    Optional<String> windowOf(String photoId, WindowKind kind) {
        return placesOf(photoId).stream()
                .filter(place -> place.kind().equals(ManifestWindow.kind(kind)))
                .map(ManifestPhoto.Place::window)
                .findFirst();
    }

    List<ManifestPhoto.Place> placesOf(String photoId) {
        return places.getOrDefault(photoId, List.of());
    }

    Optional<String> burstOf(String photoId) {
        return Optional.ofNullable(bursts.get(photoId)).map(Scene.BurstGroup::burstId);
    }

    Optional<String> burstKindOf(String photoId) {
        return Optional.ofNullable(bursts.get(photoId))
                .map(burst -> burst.kind().name().toLowerCase(Locale.ROOT));
    }

    /** Should windows differ on a burst, the trip is believed, as exports follow it. */
    private void note(WindowShortlist window, Scene scene, Scene.BurstGroup burst) {
        for (RankedPhoto photo : burst.members()) {
            places.computeIfAbsent(photo.photoId(), _ -> new ArrayList<>()).add(place(window, scene, photo));
            bursts.putIfAbsent(photo.photoId(), burst);
        }
    }

    private static ManifestPhoto.Place place(WindowShortlist window, Scene scene, RankedPhoto photo) {
        return new ManifestPhoto.Place(
                window.windowId(),
                ManifestWindow.kind(window.kind()),
                scene.sceneId(),
                scene.number(),
                photo.role().name().toLowerCase(Locale.ROOT),
                photo.reasons(),
                photo.margin());
    }
}
