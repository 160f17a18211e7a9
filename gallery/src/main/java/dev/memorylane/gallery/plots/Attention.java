package dev.memorylane.gallery.plots;

import dev.memorylane.gallery.picture.Originals;
import dev.memorylane.gallery.picture.PictureException;
import dev.memorylane.gallery.picture.PictureException.Reason;
import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.PhotoEntry;
import dev.memorylane.schemas.lifecycle.Threads;
import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.decode.UnreadableException;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Where the model looks in single photos, one after the other on a thread of its own. */
@ApplicationScoped
public class Attention {
    private static final int WAITING = 16;

    private final Originals originals;
    private final Instance<Gaze> gazes;
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().daemon().name("attention-", 0).factory());

    @Inject
    public Attention(Originals originals, @Any Instance<Gaze> gazes) {
        this.originals = originals;
        this.gazes = gazes;
    }

    /** For the proxy. */
    protected Attention() {
        this(null, null);
    }

    /** The model of the library's embeddings, where this process runs it. */
    public Optional<Gaze> of(LibrarySnapshot library) {
        return library.modelKey()
                .flatMap(key -> gazes.stream().filter(gaze -> gaze.isOf(key)).findFirst());
    }

    /** @return a PNG; fails with a {@link PictureException} */
    public CompletableFuture<byte[]> png(Gaze gaze, LibrarySnapshot library, PhotoEntry photo) {
        try {
            return CompletableFuture.supplyAsync(() -> made(gaze, library, photo), worker);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.failedFuture(
                    new PictureException(Reason.BUSY, "Many pictures are being made. Look again in a moment."));
        }
    }

    private byte[] made(Gaze gaze, LibrarySnapshot library, PhotoEntry photo) {
        try {
            return gaze.png(
                    originals.read(photo, library.folders()),
                    Orientation.ofExif(photo.original().orientation()));
        } catch (UnreadableException e) {
            throw new PictureException(Reason.UNREADABLE, photo.name() + ": " + e.getMessage());
        }
    }

    @PreDestroy
    void stop() {
        Threads.end(worker, "The picture of where the model looks");
    }
}
