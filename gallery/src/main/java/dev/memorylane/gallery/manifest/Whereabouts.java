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

/** Where each photo is: its windows, scenes and bursts. */
final class Whereabouts {
    private final Map<String, List<ManifestPhoto.Place>> places = new HashMap<>();
    private final Map<String, String> bursts = new HashMap<>();

    /** @param windows in the order in which a photo's places are listed */
    Whereabouts(Collection<WindowShortlist> windows) {
        for (WindowShortlist window : windows) {
            window.scenes().forEach(scene -> scene.bursts().forEach(burst -> note(window, scene, burst)));
        }
    }

    List<ManifestPhoto.Place> placesOf(String photoId) {
        return places.getOrDefault(photoId, List.of());
    }

    Optional<String> burstOf(String photoId) {
        return Optional.ofNullable(bursts.get(photoId));
    }

    /** Should windows differ on a burst, the trip is believed, as exports follow it. */
    private void note(WindowShortlist window, Scene scene, Scene.BurstGroup burst) {
        for (RankedPhoto photo : burst.members()) {
            places.computeIfAbsent(photo.photoId(), _ -> new ArrayList<>()).add(place(window, scene, photo));
            if (window.kind() == WindowKind.TRIP) {
                bursts.put(photo.photoId(), burst.burstId());
            } else {
                bursts.putIfAbsent(photo.photoId(), burst.burstId());
            }
        }
    }

    private static ManifestPhoto.Place place(WindowShortlist window, Scene scene, RankedPhoto photo) {
        return new ManifestPhoto.Place(
                window.windowId(),
                ManifestWindow.kind(window),
                scene.sceneId(),
                scene.number(),
                photo.role().name().toLowerCase(Locale.ROOT),
                photo.reasons(),
                photo.margin());
    }
}
