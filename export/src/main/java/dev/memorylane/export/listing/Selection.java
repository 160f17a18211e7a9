package dev.memorylane.export.listing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is exported: a photo once, in one window.
 *
 * @param windows ids of the windows; none means all
 * @param by the kind of window that comes first where a photo is in several of those
 * @param roles its roles
 */
public record Selection(Set<String> windows, WindowKind by, Roles roles) {
    public Selection {
        windows = Set.copyOf(windows);
    }

    /** All windows, by trip where there is one, else by day. */
    public static Selection all(Roles roles) {
        return new Selection(Set.of(), WindowKind.TRIP, roles);
    }

    /** Its photos: window by window in their order of time, scene by scene, the picks first. */
    public List<Chosen> of(Listing listing) {
        Map<String, ListedWindow> known = new HashMap<>();
        listing.windows().forEach(window -> known.put(window.id(), window));
        List<Chosen> chosen = new ArrayList<>();
        for (ListedPhoto photo : listing.photos()) {
            place(photo, known)
                    .filter(place -> roles.hold(place.role()))
                    .ifPresent(place -> chosen.add(new Chosen(photo, known.get(place.window()), place)));
        }
        chosen.sort(Chosen.ORDER);
        return List.copyOf(chosen);
    }

    /** Windows asked for that are not there. */
    public List<String> missingIn(Listing listing) {
        return windows.stream()
                .filter(id -> listing.window(id).isEmpty())
                .sorted()
                .toList();
    }

    private Optional<Place> place(ListedPhoto photo, Map<String, ListedWindow> known) {
        return photo.in().stream()
                .filter(place -> known.containsKey(place.window()))
                .filter(place -> windows.isEmpty() || windows.contains(place.window()))
                .min(Comparator.comparing((Place place) -> place.kind() != by)
                        .thenComparing(Place::kind)
                        .thenComparing(Place::window));
    }
}
