package dev.memorylane.gallery.api;

import dev.memorylane.gallery.plots.Places;
import dev.memorylane.gallery.plots.Spot;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Where photos were taken.
 *
 * @param places by window, then from south to north
 * @param degrees photos of a window within a cell of this side are one place
 * @param without photos that tell no place
 */
public record PlacesPlot(List<PlaceCard> places, double degrees, long without) {

    /**
     * A place.
     *
     * @param window whose photos they are
     * @param latitude degrees, north positive
     * @param longitude degrees, east positive
     * @param photos how many
     * @param picks of them
     * @param from when the first was taken, local wall time
     * @param to when the last was taken
     * @param cover stands for them
     */
    public record PlaceCard(
            String window,
            double latitude,
            double longitude,
            long photos,
            long picks,
            Optional<String> from,
            Optional<String> to,
            Cover cover) {}

    static PlacesPlot of(Places places) {
        return new PlacesPlot(
                places.places().stream().map(PlacesPlot::card).toList(), places.degrees(), places.without());
    }

    private static PlaceCard card(Spot spot) {
        return new PlaceCard(
                spot.windowId(),
                spot.latitude(),
                spot.longitude(),
                spot.photos(),
                spot.picks(),
                spot.from().map(LocalDateTime::toString),
                spot.to().map(LocalDateTime::toString),
                Cover.of(spot.cover()));
    }
}
