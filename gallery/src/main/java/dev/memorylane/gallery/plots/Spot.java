package dev.memorylane.gallery.plots;

import dev.memorylane.gallery.view.Location;
import dev.memorylane.gallery.view.PhotoEntry;
import dev.memorylane.gallery.view.Seat;
import dev.memorylane.schemas.PhotoRole;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * A place at which photos of a window were taken.
 *
 * @param windowId which
 * @param latitude degrees, north positive: the mean
 * @param longitude degrees, east positive: the mean
 * @param photos how many
 * @param picks of them
 * @param from the first was taken then, local wall time
 * @param to the last
 * @param cover stands for them: a pick where there is one
 */
public record Spot(
        String windowId,
        double latitude,
        double longitude,
        long photos,
        long picks,
        Optional<LocalDateTime> from,
        Optional<LocalDateTime> to,
        PhotoEntry cover) {
    /** A metre is a hundred thousandth of a degree. */
    private static final double METRE = 1e5;

    static Spot of(String windowId, List<PhotoEntry> photos, Map<String, Seat> seats) {
        List<PhotoEntry> picks = photos.stream()
                .filter(photo -> seats.get(photo.photoId()).role() == PhotoRole.PICK)
                .toList();
        List<LocalDateTime> times = photos.stream()
                .flatMap(photo -> photo.captureTime().placedAt().stream())
                .sorted()
                .toList();
        return new Spot(
                windowId,
                rounded(photos.stream().mapToDouble(photo -> place(photo).latitude())),
                rounded(photos.stream().mapToDouble(photo -> place(photo).longitude())),
                photos.size(),
                picks.size(),
                times.stream().findFirst(),
                times.isEmpty() ? Optional.empty() : Optional.of(times.getLast()),
                (picks.isEmpty() ? photos : picks)
                        .stream().min(Comparator.comparing(Spot::time)).orElseThrow());
    }

    private static Location place(PhotoEntry photo) {
        return photo.place().orElseThrow();
    }

    private static LocalDateTime time(PhotoEntry photo) {
        return photo.captureTime().placedAt().orElse(LocalDateTime.MAX);
    }

    private static double rounded(DoubleStream degrees) {
        return Math.round(degrees.average().orElseThrow() * METRE) / METRE;
    }
}
