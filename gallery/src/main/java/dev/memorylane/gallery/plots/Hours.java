package dev.memorylane.gallery.plots;

import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.PhotoEntry;
import dev.memorylane.gallery.view.Seat;
import dev.memorylane.gallery.view.Seats;
import dev.memorylane.gallery.view.WindowShortlist;
import dev.memorylane.schemas.PhotoRole;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * When photos were taken, by the camera's clock.
 *
 * @param hours those in which there are photos, ascending
 * @param undated photos that tell no time
 */
public record Hours(List<Hour> hours, long undated) {

    /**
     * An hour.
     *
     * @param from its begin, local wall time
     * @param photos taken in it
     * @param picks of them
     */
    public record Hour(LocalDateTime from, long photos, long picks) {}

    public Hours {
        hours = List.copyOf(hours);
    }

    /** @param window whose photos count; all where there is none */
    public static Hours of(LibrarySnapshot library, Optional<WindowShortlist> window) {
        Map<String, Seat> seats = Seats.shown(library, window);
        SortedMap<LocalDateTime, Hour> hours = new TreeMap<>();
        long undated = 0;
        for (PhotoEntry photo : library.photos().values()) {
            Seat seat = seats.get(photo.photoId());
            if (seat == null) {
                continue;
            }
            Optional<LocalDateTime> at = photo.captureTime().placedAt();
            undated += at.isPresent() ? 0 : 1;
            at.ifPresent(time -> count(hours, time.truncatedTo(ChronoUnit.HOURS), seat.role()));
        }
        return new Hours(List.copyOf(hours.values()), undated);
    }

    private static void count(SortedMap<LocalDateTime, Hour> hours, LocalDateTime from, PhotoRole role) {
        int picks = role == PhotoRole.PICK ? 1 : 0;
        hours.merge(
                from,
                new Hour(from, 1, picks),
                (before, one) -> new Hour(from, before.photos() + 1, before.picks() + one.picks()));
    }
}
