package dev.memorylane.gallery.api;

import dev.memorylane.gallery.view.WindowShortlist;
import dev.memorylane.schemas.PhotoRole;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A window in the timeline.
 *
 * @param id window id
 * @param trip the trip below which a day is listed; empty for what is listed by itself
 * @param kind day, trip or undated
 * @param title in words
 * @param from begin, local wall time
 * @param to end, local wall time
 * @param revision from 1
 * @param k number of scenes chosen
 * @param photos number of photos
 * @param picks number of picks
 * @param covers picks that stand for the window; only in the list of windows
 */
public record WindowCard(
        String id,
        Optional<String> trip,
        String kind,
        String title,
        Optional<String> from,
        Optional<String> to,
        long revision,
        int k,
        long photos,
        long picks,
        List<Cover> covers) {

    public WindowCard {
        covers = List.copyOf(covers);
    }

    static WindowCard of(WindowShortlist window) {
        return of(Optional.empty(), window);
    }

    /** A day of a trip. */
    static WindowCard within(String trip, WindowShortlist day) {
        return of(Optional.of(trip), day);
    }

    private static WindowCard of(Optional<String> trip, WindowShortlist window) {
        return new WindowCard(
                window.windowId(),
                trip,
                window.kind().name().toLowerCase(Locale.ROOT),
                WindowTitle.of(window),
                window.from().map(LocalDateTime::toString),
                window.to().map(LocalDateTime::toString),
                window.revision(),
                window.k(),
                window.members().count(),
                window.members().filter(photo -> photo.role() == PhotoRole.PICK).count(),
                List.of());
    }

    WindowCard with(List<Cover> shown) {
        return new WindowCard(id, trip, kind, title, from, to, revision, k, photos, picks, shown);
    }
}
