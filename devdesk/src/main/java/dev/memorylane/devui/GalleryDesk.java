package dev.memorylane.devui;

import dev.memorylane.gallery.Gallery;
import dev.memorylane.gallery.retry.ReclusterWriter;
import dev.memorylane.gallery.retry.RetryWriter;
import dev.memorylane.gallery.view.PhotoEntry;
import dev.memorylane.gallery.view.Rejection;
import dev.memorylane.gallery.write.NotWrittenException;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;

/** Tells the pages of shortlists, photos and rejections, and puts what a person asks for onto the topics. */
public class GalleryDesk {
    private static final String WHO = "Dev UI";

    private final Gallery gallery;
    private final RetryWriter retries;
    private final ReclusterWriter reclusters;
    private final GalleryRows rows;
    private final Live live;

    @Inject
    public GalleryDesk(Gallery gallery, RetryWriter retries, ReclusterWriter reclusters, Live live) {
        this.live = live;
        this.gallery = gallery;
        this.retries = retries;
        this.reclusters = reclusters;
        this.rows = new GalleryRows(gallery);
    }

    /**
     * The shortlists published last, when they change.
     *
     * @param page who listens
     */
    public Multi<Rows<ShortlistRow>> shortlists(String page) {
        return live.changesOf(page, rows::shortlists);
    }

    /**
     * Photos by name or id, when they change.
     *
     * @param page who listens
     * @param text what the name holds, or the id begins with
     */
    public Multi<Rows<PhotoRow>> photos(String page, String text) {
        return live.changesOf(page, () -> rows.photos(text == null ? "" : text));
    }

    /**
     * What is rejected now, when it changes.
     *
     * @param page who listens
     */
    public Multi<Rows<RejectionRow>> rejections(String page) {
        return live.changesOf(page, rows::rejections);
    }

    /** Has a window clustered anew. */
    public Answer recluster(String library, String window) {
        if (!gallery.library(library).windows().containsKey(window)) {
            return new Answer(false, "There is no window %s in %s any more.".formatted(window, library));
        }
        return written(
                () -> reclusters.ask(library, List.of(window), WHO),
                "Asked for. It gets a new revision only if its content differs; Windows tells when it was looked at.");
    }

    /** Has a photo sent on its way anew: read, decoded, embedded, clustered. */
    public Answer replay(String library, String photoId) {
        PhotoEntry photo = gallery.library(library).photos().get(photoId);
        if (photo == null) {
            return new Answer(false, "There is no such photo in %s any more.".formatted(library));
        }
        return written(
                () -> retries.replay(library, List.of(photo), WHO),
                "Asked for. %s gets version %d or later, and its bytes are looked at anew."
                        .formatted(photo.name(), photo.replay().version() + 1));
    }

    /** Has one rejected file tried once more. */
    public Answer retry(String library, String subject) {
        return retry(library, rejection -> rejection.subject().equals(subject));
    }

    /** Has all rejected files of a library tried once more. */
    public Answer retryAll(String library) {
        return retry(library, _ -> true);
    }

    private Answer retry(String library, Predicate<Rejection> meant) {
        List<Rejection> rejections = gallery.library(library)
                .rejections()
                .filter(meant)
                .filter(rejection -> rejection.firstAt().isPresent())
                .toList();
        if (rejections.isEmpty()) {
            return new Answer(false, "Nothing of that is rejected any more.");
        }
        return written(
                () -> retries.ask(library, rejections, WHO),
                "%d will be tried again now.".formatted(rejections.size()));
    }

    private static Answer written(Runnable write, String words) {
        try {
            write.run();
            return new Answer(true, words);
        } catch (NotWrittenException e) {
            return new Answer(false, e.getMessage());
        }
    }
}
