package dev.memorylane.gallery.search;

import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.Location;
import dev.memorylane.gallery.view.PhotoEntry;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What there is to be sought in a library, the most frequent first, at most twelve of each.
 *
 * @param cameras make and model
 * @param lenses of its photos
 * @param labels as people gave them here, else as programs wrote them
 * @param types media types
 * @param first day of its earliest photo, local time
 * @param last day of its latest photo, local time
 * @param place where most of its photos were taken, to a hundredth of a degree
 */
public record Vocabulary(
        List<Term> cameras,
        List<Term> lenses,
        List<Term> labels,
        List<Term> types,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        Optional<Location> place) {
    private static final int MOST = 12;
    private static final double HUNDREDTHS = 100;

    public Vocabulary {
        cameras = List.copyOf(cameras);
        lenses = List.copyOf(lenses);
        labels = List.copyOf(labels);
        types = List.copyOf(types);
    }

    /**
     * A value.
     *
     * @param value as it can be sought
     * @param photos that have it
     */
    public record Term(String value, long photos) {}

    /** Of a library. */
    public static Vocabulary of(LibrarySnapshot library) {
        Map<String, Spoken> spoken = Spoken.in(library);
        return new Vocabulary(
                terms(library, photo -> photo.shot().camera().stream()),
                terms(library, photo -> photo.shot().lens().stream()),
                terms(library, photo -> spoken.getOrDefault(photo.photoId(), Spoken.NOTHING).labelOf(photo).stream()),
                terms(library, photo -> Stream.of(photo.original().mediaType())),
                days(library).min(Comparator.naturalOrder()),
                days(library).max(Comparator.naturalOrder()),
                frequent(library, photo -> photo.place().map(Vocabulary::near).stream())
                        .findFirst()
                        .map(Map.Entry::getKey));
    }

    private static List<Term> terms(LibrarySnapshot library, Function<PhotoEntry, Stream<String>> of) {
        return frequent(library, photo -> of.apply(photo).filter(value -> !value.isBlank()))
                .limit(MOST)
                .map(found -> new Term(found.getKey(), found.getValue()))
                .toList();
    }

    private static <T> Stream<Map.Entry<T, Long>> frequent(
            LibrarySnapshot library, Function<PhotoEntry, Stream<T>> of) {
        return library.photos().values().stream()
                .flatMap(of)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<T, Long>comparingByValue().reversed().thenComparing(found -> found.getKey()
                        .toString()));
    }

    private static Stream<LocalDate> days(LibrarySnapshot library) {
        return library.photos().values().stream()
                .flatMap(photo -> photo.captureTime().placedAt().stream())
                .map(LocalDateTime::toLocalDate);
    }

    private static Location near(Location place) {
        return new Location(rounded(place.latitude()), rounded(place.longitude()));
    }

    private static double rounded(double degrees) {
        return Math.rint(degrees * HUNDREDTHS) / HUNDREDTHS;
    }
}
