package dev.memorylane.gallery.view;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a library is.
 *
 * @param books where every object ended
 * @param settled whether nothing is left to do with what was read
 * @param photosPerSecond pace of the last half minute
 * @param timeLeft what the pending photos will take; empty where nothing is pending or the pace is not known
 */
public record LibraryProgress(Books books, boolean settled, double photosPerSecond, Optional<Duration> timeLeft) {

    public static LibraryProgress of(LibrarySnapshot library, Pace pace) {
        Books books = library.books();
        return new LibraryProgress(books, library.settled(), pace.photosPerSecond(), pace.timeFor(books.pending()));
    }
}
