package dev.memorylane.gallery.plots;

import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.PhotoEntry;
import dev.memorylane.gallery.view.Seat;
import dev.memorylane.gallery.view.Seats;
import dev.memorylane.gallery.view.WindowShortlist;
import dev.memorylane.schemas.PhotoRole;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The photos that a map shows. All, as long as they are no more than can be compared in pairs; else one of each burst, and
 * what room is left goes to the others evenly over time, or, where there are too many bursts, to those evenly over time.
 *
 * @param photoIds by photo id
 * @param all how many there are
 */
public record Sample(List<String> photoIds, int all) {
    private static final Comparator<PhotoEntry> BY_TIME = Comparator.comparing(
                    (PhotoEntry photo) -> photo.captureTime().placedAt().orElse(LocalDateTime.MAX))
            .thenComparing(PhotoEntry::photoId);

    public Sample {
        photoIds = List.copyOf(photoIds);
    }

    /** @param window whose photos count; all where there is none */
    public static Sample of(LibrarySnapshot library, Optional<WindowShortlist> window, int most) {
        Map<String, Seat> seats = Seats.shown(library, window);
        List<PhotoEntry> photos = library.photos().values().stream()
                .filter(photo -> photo.state() == PhotoEntry.State.EMBEDDED)
                .filter(photo -> seats.containsKey(photo.photoId()))
                .sorted(BY_TIME)
                .toList();
        List<String> taken = photos.size() <= most ? ids(photos) : some(photos, seats, most);
        return new Sample(taken.stream().sorted().toList(), photos.size());
    }

    private static List<String> some(List<PhotoEntry> photos, Map<String, Seat> seats, int most) {
        Map<String, PhotoEntry> ofBurst = new HashMap<>();
        for (PhotoEntry photo : photos) {
            Seat seat = seats.get(photo.photoId());
            ofBurst.merge(seat.burstId(), photo, (before, one) -> seat.role() == PhotoRole.PICK ? one : before);
        }
        List<PhotoEntry> first = new ArrayList<>(ofBurst.values());
        first.sort(BY_TIME);
        List<PhotoEntry> rest = photos.stream()
                .filter(photo ->
                        !photo.equals(ofBurst.get(seats.get(photo.photoId()).burstId())))
                .toList();
        return first.size() >= most
                ? ids(evenly(first, most))
                : ids(Stream.concat(first.stream(), evenly(rest, most - first.size()).stream())
                        .toList());
    }

    private static List<PhotoEntry> evenly(List<PhotoEntry> photos, int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> photos.get((int) ((long) at * photos.size() / count)))
                .toList();
    }

    private static List<String> ids(List<PhotoEntry> photos) {
        return photos.stream().map(PhotoEntry::photoId).toList();
    }
}
