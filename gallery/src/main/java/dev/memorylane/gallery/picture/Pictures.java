package dev.memorylane.gallery.picture;

import dev.memorylane.gallery.picture.PictureException.Reason;
import dev.memorylane.gallery.view.PhotoEntry;
import dev.memorylane.gallery.view.Thumbnail;
import dev.memorylane.schemas.blob.BlobSettings;
import dev.memorylane.schemas.blob.BlobStore;
import dev.memorylane.schemas.blob.FolderBlobStore;
import dev.memorylane.schemas.lifecycle.Threads;
import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.decode.UnreadableException;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Pictures in the sizes of {@link PictureSize}, made when somebody looks: by a bounded number of threads, once however many
 * look at the same time, and kept in a bounded folder.
 */
@ApplicationScoped
public class Pictures {
    private final BlobStore blobs;
    private final Originals originals;
    private final PictureCache cache;
    private final ExecutorService makers;
    private final Map<PictureKey, CompletableFuture<byte[]>> atWork = new ConcurrentHashMap<>();
    private PictureMaker maker;

    @Inject
    public Pictures(BlobSettings blobs, PictureSettings settings, Originals originals) {
        this.blobs = new FolderBlobStore(blobs.folder());
        this.originals = originals;
        this.cache = new PictureCache(folder(blobs, settings), settings.most().asLongValue(), Clock.systemUTC());
        this.makers = pool(settings);
    }

    /** For the proxy. */
    protected Pictures() {
        this.blobs = null;
        this.originals = null;
        this.cache = null;
        this.makers = null;
    }

    private static Path folder(BlobSettings blobs, PictureSettings settings) {
        return settings.folder().orElseGet(() -> blobs.folder().toAbsolutePath().resolveSibling("pictures"));
    }

    private static ExecutorService pool(PictureSettings settings) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                settings.threads(),
                settings.threads(),
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(settings.waiting()),
                Thread.ofPlatform().daemon().name("pictures-", 0).factory());
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    /**
     * An upright sRGB JPEG; never larger than the photo.
     *
     * @param folders of the photo's library
     * @return fails with a {@link PictureException}
     */
    public CompletableFuture<byte[]> of(PhotoEntry photo, List<String> folders, PictureSize size) {
        PictureKey key = key(photo, size);
        return kept(key, photo).map(CompletableFuture::completedFuture).orElseGet(() -> once(key, photo, folders));
    }

    /** The thumbnail itself, where it has the size. */
    private Optional<byte[]> kept(PictureKey key, PhotoEntry photo) {
        return key.size() == PictureSize.SMALL && photo.thumbnail().isPresent()
                ? blobs.get(photo.thumbnail().get().blobId())
                : cache.get(key);
    }

    private CompletableFuture<byte[]> once(PictureKey key, PhotoEntry photo, List<String> folders) {
        CompletableFuture<byte[]> mine = new CompletableFuture<>();
        CompletableFuture<byte[]> other = atWork.putIfAbsent(key, mine);
        if (other != null) {
            return other;
        }
        try {
            makers.execute(() -> work(key, mine, photo, folders));
        } catch (RejectedExecutionException e) {
            atWork.remove(key);
            mine.completeExceptionally(
                    new PictureException(Reason.BUSY, "Many pictures are being made. Look again in a moment."));
        }
        return mine;
    }

    /** What the picture of a size is made of: it changes with the picture. */
    public String tag(PhotoEntry photo, PictureSize size) {
        return key(photo, size).fileName();
    }

    private static PictureKey key(PhotoEntry photo, PictureSize size) {
        return thumbnail(photo, size)
                .map(small -> new PictureKey(small.blobId(), 1, size))
                .orElseGet(
                        () -> new PictureKey(photo.photoId(), photo.original().orientation(), size));
    }

    private static Optional<Thumbnail> thumbnail(PhotoEntry photo, PictureSize size) {
        return photo.thumbnail().filter(_ -> size.comesFromThumbnail());
    }

    private void work(PictureKey key, CompletableFuture<byte[]> answer, PhotoEntry photo, List<String> folders) {
        try {
            byte[] picture = cache.get(key).orElseGet(() -> made(key, photo, folders));
            atWork.remove(key);
            answer.complete(picture);
        } catch (Throwable e) {
            atWork.remove(key);
            answer.completeExceptionally(e);
        }
    }

    private byte[] made(PictureKey key, PhotoEntry photo, List<String> folders) {
        try {
            Optional<byte[]> small = thumbnail(photo, key.size()).flatMap(found -> blobs.get(found.blobId()));
            byte[] file = small.orElseGet(() -> originals.read(photo, folders));
            Orientation orientation = small.isPresent()
                    ? Orientation.UPRIGHT
                    : Orientation.ofExif(photo.original().orientation());
            byte[] picture = maker().jpeg(file, orientation, key.size());
            cache.put(key, picture);
            return picture;
        } catch (UnreadableException e) {
            throw new PictureException(Reason.UNREADABLE, photo.name() + ": " + e.getMessage());
        }
    }

    /** The decoder's natives are loaded when the first picture is made, not at the start. */
    private synchronized PictureMaker maker() {
        if (maker == null) {
            maker = new PictureMaker();
        }
        return maker;
    }

    void stop(@Observes ShutdownEvent event) {
        Threads.end(makers, "The making of pictures");
    }
}
