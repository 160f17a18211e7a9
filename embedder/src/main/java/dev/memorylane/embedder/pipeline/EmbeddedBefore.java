package dev.memorylane.embedder.pipeline;

import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoKey;
import dev.memorylane.schemas.blob.BlobStore;
import dev.memorylane.schemas.blob.Sha256;
import dev.memorylane.schemas.serde.StoreSerdes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.jboss.logging.Logger;

/**
 * Looks at the bytes of a photo once: one that is renamed, moved, told anew by a sidecar or comes back is only told anew. One
 * that a person has replayed is looked at once more.
 * What a model made of it is kept in a file of its own, by the hash of its bytes; losing any of them costs only time.
 */
public final class EmbeddedBefore implements BiFunction<PhotoKey, Photo, Outcome> {
    /** Its folder beside the blobs. */
    public static final String FOLDER = "embedded";

    /** To be raised when the same bytes shall be looked at anew, as when other signals are measured. */
    private static final String FORM = "1";

    private static final Logger LOG = Logger.getLogger(EmbeddedBefore.class);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{64}");
    private static final int SHORT = 16;

    private final BiFunction<PhotoKey, Photo, Outcome> work;
    private final Path folder;
    private final BlobStore blobs;
    private final Executor writes;
    private final Serde<Embedding> serde = StoreSerdes.of(Embedding.class);

    /**
     * @param work what to do with a photo that was not seen before
     * @param folder where it is kept, for all models
     * @param modelKey what made it
     * @param writes where files are written, now or later
     */
    public EmbeddedBefore(
            BiFunction<PhotoKey, Photo, Outcome> work, Path folder, String modelKey, BlobStore blobs, Executor writes) {
        this.work = work;
        this.folder = folder.resolve(Sha256.hex((FORM + " " + modelKey).getBytes(StandardCharsets.UTF_8))
                .substring(0, SHORT));
        this.blobs = blobs;
        this.writes = writes;
    }

    @Override
    public Outcome apply(PhotoKey key, Photo photo) {
        Optional<Embedding> before = find(key, photo).filter(this::isWhole);
        if (before.isPresent()) {
            return new Outcome.Embedded(EmbeddingRecords.retold(photo, before.get()));
        }
        Outcome outcome = work.apply(key, photo);
        if (outcome instanceof Outcome.Embedded(Embedding embedding)) {
            writes.execute(() -> keep(key, photo, embedding));
        }
        return outcome;
    }

    private Optional<Embedding> find(PhotoKey key, Photo photo) {
        try {
            Path file = file(key, photo);
            return Files.exists(file)
                    ? Optional.of(serde.deserializer().deserialize("", Files.readAllBytes(file)))
                    : Optional.empty();
        } catch (IOException | SerializationException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether what it refers to is still there, and will be. */
    private boolean isWhole(Embedding embedding) {
        return embedding.getThumbnail() != null
                && blobs.keep(embedding.getThumbnail().getId())
                && (embedding.getLocalFeatures() == null
                        || blobs.keep(embedding.getLocalFeatures().getId()));
    }

    private void keep(PhotoKey key, Photo photo, Embedding embedding) {
        try {
            Path file = file(key, photo);
            write(file, serde.serializer().serialize("", embedding));
            forgetLast(key, photo);
        } catch (IOException e) {
            LOG.debugf(e, "What was seen of %s is not kept", key.getPhotoId());
        }
    }

    /** The folder is made when it is missing: it is there for nearly all of them. */
    private static void write(Path file, byte[] bytes) throws IOException {
        try {
            Files.write(file, bytes);
        } catch (NoSuchFileException folderMissing) {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        }
    }

    private void forgetLast(PhotoKey key, Photo photo) throws IOException {
        if (photo.getReplays() > 0) {
            Photo last =
                    Photo.newBuilder(photo).setReplays(photo.getReplays() - 1).build();
            Files.deleteIfExists(file(key, last));
        }
    }

    /** The same bytes shown another way up are another picture. */
    private Path file(PhotoKey key, Photo photo) throws IOException {
        if (!ID.matcher(key.getPhotoId()).matches()) {
            throw new IOException("No photo id: " + key.getPhotoId());
        }
        return folder.resolve(key.getPhotoId().substring(0, 2))
                .resolve(key.getPhotoId() + "-" + photo.getOrientation() + replayed(photo));
    }

    private static String replayed(Photo photo) {
        return photo.getReplays() == 0 ? "" : "-" + photo.getReplays();
    }
}
