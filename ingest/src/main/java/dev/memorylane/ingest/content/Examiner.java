package dev.memorylane.ingest.content;

import dev.memorylane.ingest.metadata.MetadataReader;
import dev.memorylane.ingest.metadata.Said;
import dev.memorylane.ingest.metadata.ShotWords;
import dev.memorylane.ingest.source.NotAtRestException;
import dev.memorylane.ingest.source.ObjectContent;
import dev.memorylane.ingest.source.ObjectSource;
import dev.memorylane.ingest.source.SeenObject;
import dev.memorylane.ingest.source.SourceAwayException;
import dev.memorylane.ingest.source.UnusableObjectException;
import dev.memorylane.schemas.RejectionCode;
import dev.memorylane.schemas.blob.Sha256;
import dev.memorylane.telemetry.trace.LoggedPhoto;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Reads one object: what it is, its hash, its metadata. Memory is bounded whatever the file holds. */
public final class Examiner {
    /** Rises with a release that reads more than the one before, so that files of before are read again, once. */
    public static final int GENERATION = 2;

    private static final Logger LOG = Logger.getLogger(Examiner.class);
    private static final String LIVE = "video/quicktime";
    /** Three seconds of film have a few megabytes. */
    private static final long MOST_LIVE_BYTES = 64 << 20;

    private final Classifier classifier;
    private final MetadataReader metadata;
    private final ShotWords words;

    /** @param maxBytes size above which a photo is rejected */
    public Examiner(long maxBytes, MetadataReader metadata) {
        this.classifier = new Classifier(maxBytes);
        this.metadata = metadata;
        this.words = metadata.besidePhotos();
    }

    /** The media type of a picture by its first bytes; empty where they are those of none. */
    public static Optional<String> mediaTypeOf(byte[] content) {
        byte[] head = Arrays.copyOf(content, Math.min(content.length, Signature.LENGTH));
        return Signature.of(head).map(PictureFormat::mediaType);
    }

    /** Whether a name promises a photo, so that people wait for the file. */
    public static boolean promisesPhoto(String fileName) {
        return FileNameExtension.promised(fileName).isPresent();
    }

    /**
     * Looks at a settled object.
     *
     * @return nothing when it changed or went while it was read: it had not settled after all
     * @throws ClosedByInterruptException when this thread is asked to end
     * @throws SourceAwayException when the storage is away, which says nothing about the object
     */
    public Optional<Finding> examine(ObjectSource source, SeenObject object)
            throws ClosedByInterruptException, SourceAwayException {
        try (ObjectContent content = source.open(object)) {
            Finding finding = read(object, content);
            return content.isStill() ? Optional.of(finding) : Optional.empty();
        } catch (ClosedByInterruptException | SourceAwayException e) {
            throw e;
        } catch (NoSuchFileException | NotAtRestException e) {
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(unreadable(object, e));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warnf(e, "%s could not be examined; the others go on", object.uri());
            return Optional.of(failed(object, e));
        }
    }

    private Finding read(SeenObject object, ObjectContent content) throws IOException {
        byte[] head = content.head(Signature.LENGTH);
        return switch (classifier.classify(object.name(), object.version().size(), head)) {
            case Verdict.Photo(PictureFormat format) -> photo(object, format, content.file());
            case Verdict.Rejected(RejectionCode code, String words) ->
                new Finding.Rejected(object.uri(), object.version(), code, words);
            case Verdict.Sidecar() ->
                new Finding.SidecarFound(object.uri(), object.version(), words.ofSidecar(content.file()));
            case Verdict.Takeout() -> takeout(object, content.file());
            case Verdict.Film(String mediaType) ->
                new Finding.FilmFound(object.uri(), object.version(), mediaType, film(mediaType, object, content));
            case Verdict.Ignored() -> new Finding.Ignored(object.uri(), object.version());
        };
    }

    private Finding photo(SeenObject object, PictureFormat format, Path file) throws IOException {
        String photoId = Sha256.hex(file);
        try (LoggedPhoto _ = LoggedPhoto.of(photoId)) {
            return new Finding.PhotoFound(
                    object.uri(),
                    object.version(),
                    photoId,
                    format.mediaType(),
                    metadata.read(file, format.mediaType()));
        }
    }

    /** JSON of other programs is of no interest. */
    private Finding takeout(SeenObject object, Path file) throws IOException {
        return words.ofTakeout(file)
                .<Finding>map(said -> new Finding.TakeoutFound(object.uri(), object.version(), said))
                .orElseGet(() -> new Finding.Ignored(object.uri(), object.version()));
    }

    /** Only a film of QuickTime can be that of a Live Photo; the others may have gigabytes, and stay where they are. */
    private Said film(String mediaType, SeenObject object, ObjectContent content) throws IOException {
        return mediaType.equals(LIVE) && object.version().size() <= MOST_LIVE_BYTES
                ? words.ofFilm(content.file())
                : Said.nothing();
    }

    private static Finding failed(SeenObject file, Throwable failure) {
        return new Finding.Rejected(
                file.uri(),
                file.version(),
                RejectionCode.OTHER,
                "could not be examined (%s). Export it anew, or report it with the file.".formatted(failure));
    }

    /** A file whose name promises nothing and that cannot be read is nobody's photo. */
    private static Finding unreadable(SeenObject file, IOException failure) {
        if (!promisesPhoto(file.name())) {
            return new Finding.Ignored(file.uri(), file.version());
        }
        if (failure instanceof UnusableObjectException unusable) {
            return new Finding.Rejected(file.uri(), file.version(), unusable.code(), unusable.getMessage());
        }
        return new Finding.Rejected(
                file.uri(),
                file.version(),
                RejectionCode.UNREADABLE,
                "cannot be read (%s). Allow this program to read it, or check the disk; it is tried again by itself."
                        .formatted(reason(failure)));
    }

    private static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException _ -> "permission denied";
            case FileSystemException e when e.getReason() != null -> e.getReason();
            default -> String.valueOf(failure.getMessage());
        };
    }
}
