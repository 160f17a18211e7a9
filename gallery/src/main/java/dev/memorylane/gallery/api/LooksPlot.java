package dev.memorylane.gallery.api;

import dev.memorylane.gallery.plots.Layout;
import dev.memorylane.gallery.plots.Sample;
import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.PhotoEntry;
import dev.memorylane.gallery.view.Seat;
import dev.memorylane.gallery.view.Seats;
import dev.memorylane.gallery.view.WindowShortlist;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A map of embeddings: what looks alike lies together.
 *
 * @param state making (come again), or made
 * @param model key of the model that looked
 * @param photos how many embedded photos there are
 * @param missing those that come with the next map: Milvus had no embedding of them when this one was made
 * @param points those that are drawn: all, or an even sample
 */
public record LooksPlot(String state, String model, int photos, int missing, List<LooksPoint> points) {
    static final String MAKING = "making";
    static final String MADE = "made";

    /**
     * A photo on the map.
     *
     * @param photo what is needed to show it
     * @param x 0 to 1, to the right
     * @param y 0 to 1, downwards
     * @param name file name
     * @param window where it is shown
     * @param cluster its number there, from 0
     * @param role pick, alternate, reject or member
     */
    public record LooksPoint(Cover photo, double x, double y, String name, String window, int cluster, String role) {}

    static LooksPlot making(String model, Sample sample) {
        return new LooksPlot(MAKING, model, sample.all(), 0, List.of());
    }

    static LooksPlot of(
            LibrarySnapshot library, Optional<WindowShortlist> window, String model, Sample sample, Layout layout) {
        Map<String, Seat> seats = Seats.shown(library, window);
        List<LooksPoint> points = layout.spots().stream()
                .flatMap(spot -> point(spot, library.photos().get(spot.photoId()), seats.get(spot.photoId())))
                .toList();
        Set<String> placed = layout.spots().stream().map(Layout.Point::photoId).collect(Collectors.toSet());
        int missing = (int) sample.photoIds().stream()
                .filter(photo -> !placed.contains(photo))
                .count();
        return new LooksPlot(MADE, model, sample.all(), missing, points);
    }

    private static Stream<LooksPoint> point(Layout.Point spot, PhotoEntry photo, Seat seat) {
        return photo == null || seat == null
                ? Stream.of()
                : Stream.of(new LooksPoint(
                        Cover.of(photo),
                        spot.x(),
                        spot.y(),
                        photo.name(),
                        seat.windowId(),
                        seat.cluster(),
                        seat.role().name().toLowerCase(Locale.ROOT)));
    }
}
