package dev.memorylane.gallery.api;

import dev.memorylane.gallery.Gallery;
import dev.memorylane.gallery.read.ReaderState;
import dev.memorylane.gallery.view.Books;
import dev.memorylane.gallery.view.LibraryProgress;
import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.Rejection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the page asks for every two seconds.
 *
 * @param library its name in addresses
 * @param title its name for people
 * @param folders where to drop photos
 * @param phase starting, away, working, waiting (settled, but for what the notices say) or settled
 * @param why what is away, in words
 * @param notices what a person should know of the folders, a sentence each
 * @param modelKey the model whose embeddings count
 * @param model what a person should know of that model, where anybody tells
 * @param books where every file ended
 * @param balanced whether the books balance
 * @param photosPerSecond pace of the last half minute
 * @param secondsLeft what the pending photos will take, where it is known
 * @param oldestPendingSeconds how long the photo that waits longest has waited, in whatever stage
 * @param queues what waits, stage by stage
 * @param undecodable records on the topics that are none of ours
 * @param windows changes with any window
 * @param rejections changes with any rejection
 */
public record Status(
        String library,
        String title,
        List<String> folders,
        String phase,
        Optional<String> why,
        List<String> notices,
        Optional<String> modelKey,
        Optional<String> model,
        Books books,
        boolean balanced,
        double photosPerSecond,
        Optional<Long> secondsLeft,
        Optional<Long> oldestPendingSeconds,
        List<Queue> queues,
        long undecodable,
        String windows,
        String rejections) {

    private static final double TENTHS = 10.0;

    static Status of(Gallery gallery, LibrarySnapshot library, List<String> notices, Optional<String> model) {
        LibraryProgress progress = gallery.progress(library.library());
        ReaderState reader = gallery.readerState();
        List<Queue> queues = Queue.of(gallery.waiting(library.library()), gallery.now());
        return new Status(
                library.library(),
                LibraryCard.title(library),
                library.folders(),
                phase(reader, progress, notices),
                reader instanceof ReaderState.Away away ? Optional.of(away.why()) : Optional.empty(),
                notices,
                library.modelKey(),
                model,
                progress.books(),
                progress.books().balanced(),
                Math.round(progress.photosPerSecond() * TENTHS) / TENTHS,
                progress.timeLeft().map(left -> left.plusMillis(999).toSeconds()),
                Queue.oldest(queues),
                queues,
                gallery.undecodable(),
                stamp(windows(library)),
                stamp(Objects.hash(library.rejectedFiles(), rejected(library))));
    }

    private static String phase(ReaderState reader, LibraryProgress progress, List<String> notices) {
        return switch (reader) {
            case ReaderState.Starting _ -> "starting";
            case ReaderState.Away _, ReaderState.Stopped _ -> "away";
            case ReaderState.Reading _ -> progress.settled() ? atRest(notices) : "working";
        };
    }

    private static String atRest(List<String> notices) {
        return notices.isEmpty() ? "settled" : "waiting";
    }

    /** By revision alone: whoever asks every second makes us count no photos. */
    private static int windows(LibrarySnapshot library) {
        return library.windows().values().stream()
                .map(window -> List.of(window.windowId(), window.revision(), window.modelKey()))
                .toList()
                .hashCode();
    }

    private static List<Rejection> rejected(LibrarySnapshot library) {
        return library.rejectedPhotos().stream()
                .flatMap(photo -> photo.rejection().stream())
                .toList();
    }

    private static String stamp(int hash) {
        return Integer.toHexString(hash);
    }
}
