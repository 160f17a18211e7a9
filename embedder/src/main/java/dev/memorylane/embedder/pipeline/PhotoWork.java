package dev.memorylane.embedder.pipeline;

import dev.memorylane.embedder.suspect.Suspects;
import dev.memorylane.embedder.suspect.Verdict;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoKey;
import dev.memorylane.schemas.RejectionCode;
import dev.memorylane.schemas.blob.BlobStore;
import dev.memorylane.schemas.blob.Sha256;
import dev.memorylane.storage.StorageException;
import dev.memorylane.vision.Analysis;
import dev.memorylane.vision.Orientation;
import java.io.IOException;
import java.time.Clock;
import java.util.function.BiFunction;

/** What a worker does with one photo: fetch, check, analyse, keep thumbnail and local features, and say what came of it. */
public final class PhotoWork implements BiFunction<PhotoKey, Photo, Outcome> {
    private static final String DENIED =
            "It cannot be read any more: permission denied. Allow this program to read it; it is tried again by itself.";
    private static final String ARCHIVED =
            "It was moved into an archive of its bucket. Restore it there; it is tried again by itself.";

    private final PhotoReader reader;
    private final BiFunction<byte[], Orientation, Analysis> analyzer;
    private final Suspects suspects;
    private final BlobStore blobs;
    private final Clock clock;
    private final boolean normalised;

    /**
     * @param analyzer total for any bytes but where the engine fails
     * @param suspects sees to it that no photo makes it fail for ever
     * @param normalised whether the analyzer's embeddings have length 1
     */
    public PhotoWork(
            PhotoReader reader,
            BiFunction<byte[], Orientation, Analysis> analyzer,
            Suspects suspects,
            boolean normalised,
            BlobStore blobs,
            Clock clock) {
        this.reader = reader;
        this.analyzer = analyzer;
        this.suspects = suspects;
        this.normalised = normalised;
        this.blobs = blobs;
        this.clock = clock;
    }

    @Override
    public Outcome apply(PhotoKey key, Photo photo) {
        byte[] bytes;
        try {
            bytes = reader.read(photo);
        } catch (StorageException e) {
            return notRead(key, photo, e);
        } catch (IOException e) {
            return unavailable(photo, e);
        }
        if (!Sha256.hex(bytes).equals(key.getPhotoId())) {
            return new Outcome.Unavailable(
                    photo.getUri() + " was changed since it was seen; its new content arrives as a new photo");
        }
        return analyzed(key, photo, bytes);
    }

    /** What only the owner of a storage can change is told, and tried again; the rest passes by itself. */
    private Outcome notRead(PhotoKey key, Photo photo, StorageException failure) {
        return switch (failure.reason()) {
            case DENIED -> rejected(key, photo, DENIED);
            case ARCHIVED -> rejected(key, photo, ARCHIVED);
            case AWAY, GONE, CHANGED, TOO_LARGE, UNKNOWN_SCHEME -> unavailable(photo, failure);
        };
    }

    private Outcome rejected(PhotoKey key, Photo photo, String words) {
        return new Outcome.Rejected(
                EmbeddingRecords.rejection(key.getPhotoId(), photo, RejectionCode.UNREADABLE, words, clock.instant()));
    }

    private static Outcome unavailable(Photo photo, IOException e) {
        return new Outcome.Unavailable("%s cannot be read now: %s".formatted(photo.getUri(), e.getMessage()));
    }

    private Outcome analyzed(PhotoKey key, Photo photo, byte[] bytes) {
        Orientation orientation = Orientation.ofExif(photo.getOrientation());
        return switch (suspects.look(key.getPhotoId(), () -> analyzer.apply(bytes, orientation))) {
            case Verdict.Seen(Analysis analysis) -> outcome(key, photo, analysis);
            case Verdict.Failed(String words) -> new Outcome.Unavailable(photo.getFileName() + ": " + words);
            case Verdict.Condemned(RejectionCode code, String words) ->
                new Outcome.Rejected(EmbeddingRecords.rejection(key.getPhotoId(), photo, code, words, clock.instant()));
        };
    }

    private Outcome outcome(PhotoKey key, Photo photo, Analysis analysis) {
        return switch (analysis) {
            case Analysis.Analyzed seen ->
                new Outcome.Embedded(
                        EmbeddingRecords.embedding(photo, seen, normalised, new SeenBlobs(blobs).put(seen)));
            case Analysis.Unreadable unreadable ->
                new Outcome.Rejected(EmbeddingRecords.rejection(key.getPhotoId(), photo, unreadable, clock.instant()));
        };
    }
}
