package dev.memorylane.gallery.api;

import dev.memorylane.gallery.plots.Hours;
import java.util.List;

/**
 * When photos were taken, by the camera's clock.
 *
 * @param hours those in which there are photos, ascending
 * @param undated photos that tell no time
 */
public record HoursPlot(List<HourCard> hours, long undated) {

    /**
     * An hour.
     *
     * @param from its begin, local wall time
     * @param photos taken in it
     * @param picks of them
     */
    public record HourCard(String from, long photos, long picks) {}

    static HoursPlot of(Hours hours) {
        return new HoursPlot(
                hours.hours().stream()
                        .map(hour -> new HourCard(hour.from().toString(), hour.photos(), hour.picks()))
                        .toList(),
                hours.undated());
    }
}
