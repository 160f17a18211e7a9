package dev.memorylane.gallery.picture;

import dev.memorylane.gallery.picture.PictureException.Reason;
import dev.memorylane.gallery.view.Original;
import dev.memorylane.gallery.view.PhotoEntry;
import dev.memorylane.schemas.blob.Sha256;
import dev.memorylane.storage.ObjectReader;
import dev.memorylane.storage.StorageException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The bytes of photos where their sources keep them: those that were seen, or none. */
@ApplicationScoped
public class Originals {
    private final ObjectReader storage;

    @Inject
    public Originals(ObjectReader storage) {
        this.storage = storage;
    }

    /** For the proxy. */
    protected Originals() {
        this(null);
    }

    /**
     * Opens a photo; its bytes end in an {@link IOException} where they are not those that were seen.
     *
     * @param folders of its library
     * @throws PictureException in words
     */
    public InputStream open(PhotoEntry photo, List<String> folders) {
        Original original = photo.original();
        try {
            return new CheckedStream(storage.open(original.uri(), original.version()), photo.photoId());
        } catch (StorageException e) {
            throw failure(photo, folders, e);
        } catch (IOException e) {
            throw changed(photo);
        }
    }

    /**
     * All of its bytes.
     *
     * @param folders of its library
     * @throws PictureException in words
     */
    public byte[] read(PhotoEntry photo, List<String> folders) {
        Original original = photo.original();
        long most = original.bytes() > 0 ? original.bytes() : ObjectReader.LONGEST_ARRAY;
        try {
            byte[] bytes = storage.read(original.uri(), original.version(), most);
            if (!Sha256.hex(bytes).equals(photo.photoId())) {
                throw changed(photo);
            }
            return bytes;
        } catch (StorageException e) {
            throw failure(photo, folders, e);
        }
    }

    private static PictureException changed(PhotoEntry photo) {
        return new PictureException(
                Reason.GONE,
                "%s was changed since it was seen. Its new content arrives as a new photo; look at that one."
                        .formatted(photo.name()));
    }

    private static PictureException failure(PhotoEntry photo, List<String> folders, StorageException e) {
        return switch (e.reason()) {
            case AWAY -> away(photo, e.getMessage());
            case GONE -> isFolderAway(photo, folders) ? away(photo, "the folder is offline") : gone(photo);
            case CHANGED, TOO_LARGE -> changed(photo);
            case DENIED ->
                new PictureException(
                        Reason.AWAY, "%s may not be read. Allow this program to read it.".formatted(photo.name()));
            case ARCHIVED ->
                new PictureException(
                        Reason.AWAY,
                        "%s was moved into an archive of its bucket. Restore it there.".formatted(photo.name()));
            case UNKNOWN_SCHEME ->
                new PictureException(
                        Reason.GONE,
                        "%s lies where this program cannot read: %s. Start it where the source is."
                                .formatted(photo.name(), e.getMessage()));
        };
    }

    private static PictureException gone(PhotoEntry photo) {
        return new PictureException(
                Reason.GONE,
                "%s is not where it was. If it was moved, it is found there within a minute.".formatted(photo.name()));
    }

    private static PictureException away(PhotoEntry photo, String why) {
        return new PictureException(
                Reason.AWAY,
                "What holds %s cannot be reached (%s). Plug in its disk or look to its bucket, then look again."
                        .formatted(photo.name(), why));
    }

    /** A disk that was pulled out takes its files along: none of them is gone for that. */
    private static boolean isFolderAway(PhotoEntry photo, List<String> folders) {
        if (!photo.original().uri().startsWith("file:")) {
            return false;
        }
        Path file = Path.of(URI.create(photo.original().uri()));
        return folders.stream()
                .filter(folder -> folder.startsWith("/") && file.startsWith(folder))
                .anyMatch(folder -> !Files.isDirectory(Path.of(folder)));
    }
}
