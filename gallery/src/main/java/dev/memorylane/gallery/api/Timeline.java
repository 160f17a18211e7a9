package dev.memorylane.gallery.api;

import dev.memorylane.gallery.view.RankedPhoto;
import dev.memorylane.gallery.view.WindowShortlist;
import dev.memorylane.schemas.WindowKind;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The windows of a library as a person goes through them: trips by time, below each its days, then the undated. A day whose
 * photos are exactly those of its trip would say the same twice and is left out; one that is in no trip yet stands alone.
 */
final class Timeline {
    private static final Comparator<WindowShortlist> BY_TIME = Comparator.comparing(
                    (WindowShortlist window) -> window.from().orElse(LocalDateTime.MAX))
            .thenComparing(WindowShortlist::windowId);

    private final Map<String, WindowShortlist> tripOfPhoto = new HashMap<>();
    private final Map<String, List<WindowShortlist>> daysOfTrip = new HashMap<>();

    private Timeline() {}

    static List<WindowCard> of(Collection<WindowShortlist> windows) {
        Timeline timeline = new Timeline();
        windows.stream().filter(window -> window.kind() == WindowKind.TRIP).forEach(timeline::noteTrip);
        List<WindowShortlist> top = new ArrayList<>();
        for (WindowShortlist window : windows) {
            if (window.kind() != WindowKind.DAY || !timeline.isWithinATrip(window)) {
                top.add(window);
            }
        }
        return top.stream()
                .sorted(BY_TIME)
                .flatMap(window -> timeline.withDays(window).stream())
                .toList();
    }

    private void noteTrip(WindowShortlist trip) {
        trip.members().forEach(photo -> tripOfPhoto.put(photo.photoId(), trip));
    }

    /** Below the trip that holds its earliest photo that is in one: a night between two trips is listed once. */
    private boolean isWithinATrip(WindowShortlist day) {
        Optional<WindowShortlist> trip = day.members()
                .map(photo -> tripOfPhoto.get(photo.photoId()))
                .filter(found -> found != null)
                .min(BY_TIME);
        trip.ifPresent(found -> daysOfTrip
                .computeIfAbsent(found.windowId(), _ -> new ArrayList<>())
                .add(day));
        return trip.isPresent();
    }

    private List<WindowCard> withDays(WindowShortlist window) {
        List<WindowCard> cards = new ArrayList<>(List.of(WindowCard.of(window)));
        daysOfTrip.getOrDefault(window.windowId(), List.of()).stream()
                .filter(day -> !photos(day).equals(photos(window)))
                .sorted(BY_TIME)
                .map(day -> WindowCard.within(window.windowId(), day))
                .forEach(cards::add);
        return cards;
    }

    private static Set<String> photos(WindowShortlist window) {
        return window.members().map(RankedPhoto::photoId).collect(Collectors.toSet());
    }
}
